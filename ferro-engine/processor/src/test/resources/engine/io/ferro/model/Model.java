package io.ferro.model;

public @interface Model {
    String table() default "";

    String schema() default "";

    boolean readOnly() default false;
}
