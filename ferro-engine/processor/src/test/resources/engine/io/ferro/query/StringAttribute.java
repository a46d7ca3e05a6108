package io.ferro.query;

public final class StringAttribute<M> {}
