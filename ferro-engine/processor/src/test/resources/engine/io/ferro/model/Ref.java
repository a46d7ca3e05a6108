package io.ferro.model;

public final class Ref<T> {}
