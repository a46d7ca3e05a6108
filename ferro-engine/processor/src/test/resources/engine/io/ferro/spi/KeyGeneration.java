package io.ferro.spi;

public class KeyGeneration {}
