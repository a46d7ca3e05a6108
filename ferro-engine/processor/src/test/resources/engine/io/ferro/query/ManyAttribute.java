package io.ferro.query;

public final class ManyAttribute<M, T> {}
