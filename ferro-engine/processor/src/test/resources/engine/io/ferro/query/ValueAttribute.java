package io.ferro.query;

public final class ValueAttribute<M, T> {}
