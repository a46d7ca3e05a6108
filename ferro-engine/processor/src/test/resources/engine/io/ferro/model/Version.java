package io.ferro.model;

public @interface Version {}
