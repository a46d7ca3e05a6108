package io.ferro.query;

public final class IntegralAttribute<M, N> {}
