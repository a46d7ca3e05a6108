package io.ferro.spi;

public class ColumnType<T> {}
