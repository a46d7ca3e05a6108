package io.ferro.query;

public final class DecimalAttribute<M> {}
