package io.ferro.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tunes the foreign key of a {@link Ref} field. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface ForeignKey {

    /** {@return what happens to this row when the row it refers to is deleted} */
    OnDelete onDelete() default OnDelete.CASCADE;

    /** {@return whether the key's column gets an index of its own} */
    boolean index() default true;

    /** {@return whether the relation is one-to-one, so that no two rows may refer to the same row} */
    boolean unique() default false;
}
