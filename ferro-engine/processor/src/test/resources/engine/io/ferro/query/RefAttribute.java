package io.ferro.query;

public final class RefAttribute<M, T, I> {}
