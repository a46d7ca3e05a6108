package io.ferro.model;

public @interface ForeignKey {
    OnDelete onDelete() default OnDelete.CASCADE;

    boolean index() default true;

    boolean unique() default false;
}
