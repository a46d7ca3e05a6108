package io.ferro.model;

public @interface Id {
    boolean assigned() default false;
}
