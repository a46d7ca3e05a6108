package io.ferro.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how the column of an enum keeps its constants. Without it, they are text. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Enumerated {

    /** {@return how the constants are kept} */
    EnumStorage value();

    /**
     * {@return the name of the type for {@link EnumStorage#NATIVE}, empty for the snake_case of the enum's name} All columns of one enum
     * share the type; a type that exists already is used as it is.
     */
    String type() default "";
}
