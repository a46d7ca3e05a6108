package io.ferro.spi;

public class TableDescriptor {}
