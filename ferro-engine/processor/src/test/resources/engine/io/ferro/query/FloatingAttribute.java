package io.ferro.query;

public final class FloatingAttribute<M, N> {}
