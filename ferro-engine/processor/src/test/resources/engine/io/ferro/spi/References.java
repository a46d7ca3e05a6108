package io.ferro.spi;

public class References {}
