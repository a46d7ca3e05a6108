package io.ferro.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the {@link Links} that own a many-to-many relation. Its join table has one row for each pair; the pair is the primary key,
 * and a row goes when one of the rows that it joins is deleted.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface ManyToMany {

    /** {@return the name of the join table; empty means the table of the model, an underscore and the field in snake_case} */
    String table() default "";

    /**
     * {@return the column with the key of the model that holds the field; empty means the model in snake_case, an underscore and its
     * key's column, with {@code from_} before it where both sides are the same model}
     */
    String ownerColumn() default "";

    /**
     * {@return the column with the key of the model on the other side; empty means that model in snake_case, an underscore and its
     * key's column, with {@code to_} before it where both sides are the same model}
     */
    String targetColumn() default "";

    /** {@return whether the second column gets an index of its own, which finds the owners of a row on the other side} */
    boolean reverseIndex() default true;
}
