package io.ferro.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tunes the column of a field; without it every setting follows from the field's name and type. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Column {

    /** {@return the column's name; empty means the field's name in snake_case} */
    String name() default "";

    /**
     * {@return the column's type in the words of the database, for example {@code varchar(200)} or {@code smallint}; empty means
     * the dialect's type for the Java type}
     */
    String type() default "";

    /** {@return whether no two rows may hold the same value} */
    boolean unique() default false;

    /** {@return whether the column gets an index of its own} */
    boolean index() default false;

    /**
     * {@return whether the column is read and never written} For generated columns, and for values that a default or a trigger
     * gives. What the instance held before it was created or saved stays in it until it is refreshed.
     */
    boolean readOnly() default false;
}
