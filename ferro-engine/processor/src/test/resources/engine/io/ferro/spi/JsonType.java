package io.ferro.spi;

public abstract class JsonType<T> {}
