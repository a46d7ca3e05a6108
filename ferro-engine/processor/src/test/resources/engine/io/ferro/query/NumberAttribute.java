package io.ferro.query;

public final class NumberAttribute<M, N> {}
