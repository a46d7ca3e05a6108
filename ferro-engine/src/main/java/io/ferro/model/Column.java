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

    /** {@return whether the column takes NULL; unless given, the field says so} */
    Nullability nullable() default Nullability.DECLARED;

    /**
     * {@return the value that a new row gets when the field is null, as SQL: {@code 'new'} with its quotes, {@code 0}, {@code false},
     * {@code current_timestamp}; empty means none. {@code create} writes the value back into the field}
     */
    String defaultValue() default "";

    /** {@return a condition that every row fulfils, as SQL, for example {@code price >= 0}; empty means none} */
    String check() default "";
}
