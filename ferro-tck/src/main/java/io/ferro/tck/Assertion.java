package io.ferro.tck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which promises a test proves. A promise counts as proved on a database when every test that carries its id there
 * passed; a test that carries none is just a test.
 *
 * <p>An id that does not exist, or one that needs a database on a test that has none, stops the test run.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Assertion {

    /** {@return the ids of the promises, such as {@code "CONN-04"}; at least one} */
    String[] value();
}
