package io.ferro.model;

public @interface Json {}
