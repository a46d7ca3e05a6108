package io.ferro.model;

public @interface Shared {}
