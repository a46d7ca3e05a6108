package io.ferro.model;

public enum EnumStorage {
    TEXT,
    CHECKED,
    NATIVE
}
