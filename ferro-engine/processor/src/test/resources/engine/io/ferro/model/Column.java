package io.ferro.model;

public @interface Column {
    String name() default "";

    String type() default "";

    boolean unique() default false;

    boolean index() default false;

    boolean readOnly() default false;

    Nullability nullable() default Nullability.DECLARED;

    String defaultValue() default "";

    String check() default "";
}
