package io.ferro.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A unique constraint over several fields, in the order given. */
@Documented
@Repeatable(Unique.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Unique {

    /** {@return the Java names of the fields, at least one} */
    String[] value();

    /** Holds several constraints of one model. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {

        /** {@return the constraints} */
        Unique[] value();
    }
}
