package io.ferro.model;

public @interface Model {
    String table() default "";
}
