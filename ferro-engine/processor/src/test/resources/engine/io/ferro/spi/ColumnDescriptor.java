package io.ferro.spi;

public class ColumnDescriptor<T> {}
