package io.ferro.model;

public @interface BackRef {
    String value();
}
