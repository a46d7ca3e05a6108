package io.ferro.spi;

public class ColumnSink {}
