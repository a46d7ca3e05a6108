package io.ferro.model;

public @interface Enumerated {
    EnumStorage value();

    String type() default "";
}
