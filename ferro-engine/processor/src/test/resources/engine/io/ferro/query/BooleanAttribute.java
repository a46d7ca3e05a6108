package io.ferro.query;

public final class BooleanAttribute<M> {}
