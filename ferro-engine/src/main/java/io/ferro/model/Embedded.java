package io.ferro.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field that holds a record or class whose fields are columns of the model's own table. The field is null when it may be
 * and all of these columns are NULL.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Embedded {

    /** Stands for a prefix made of the field's name. */
    String FIELD_NAME = "*";

    /**
     * {@return what the names of the columns begin with; unless given, the field's name in snake_case and an underscore. Empty means
     * nothing}
     */
    String prefix() default FIELD_NAME;
}
