package io.ferro.query;

public final class TemporalAttribute<M, T> {}
