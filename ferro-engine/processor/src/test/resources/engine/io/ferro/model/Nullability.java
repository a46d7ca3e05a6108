package io.ferro.model;

public enum Nullability {
    DECLARED,
    NULL,
    NOT_NULL
}
