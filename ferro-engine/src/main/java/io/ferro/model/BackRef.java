package io.ferro.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@link Many} or {@link Links} as the other side of a relation that another model declares: of its {@link Ref} or of its
 * {@link ManyToMany} {@link Links}. It adds no column and no table.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface BackRef {

    /** {@return the Java name of the field on the other side} */
    String value();
}
