package io.ferro.model;

public @interface Embedded {
    String prefix() default "*";
}
