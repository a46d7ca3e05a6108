package io.ferro.model;

public enum OnDelete {
    CASCADE,
    RESTRICT,
    SET_NULL,
    SET_DEFAULT,
    NO_ACTION
}
