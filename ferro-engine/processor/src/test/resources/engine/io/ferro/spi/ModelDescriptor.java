package io.ferro.spi;

public class ModelDescriptor<M> {}
