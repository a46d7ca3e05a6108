package io.ferro.spi;

public class JoinDescriptor {}
