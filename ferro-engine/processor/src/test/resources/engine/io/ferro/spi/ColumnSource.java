package io.ferro.spi;

public class ColumnSource {}
