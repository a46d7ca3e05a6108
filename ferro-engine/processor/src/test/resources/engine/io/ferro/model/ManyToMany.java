package io.ferro.model;

public @interface ManyToMany {
    String table() default "";

    String ownerColumn() default "";

    String targetColumn() default "";

    boolean reverseIndex() default true;
}
