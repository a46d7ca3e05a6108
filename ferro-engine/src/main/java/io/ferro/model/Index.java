package io.ferro.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index over several fields, in the order given. */
@Documented
@Repeatable(Index.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Index {

    /** {@return the Java names of the fields, at least one} */
    String[] value();

    /** Holds several indexes of one model. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {

        /** {@return the indexes} */
        Index[] value();
    }
}
