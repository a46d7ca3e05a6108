package io.ferro.tck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that needs a newer JVM than the build does. In an older one the class fails if the environment variable {@code CI} is
 * set; elsewhere it is left out, one line on standard output says so, and the promises it proves count as not run. A module with such
 * classes runs its tests in the JVM of the environment variable {@code JAVA21_HOME}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(JavaCheck.class)
@SuppressWarnings("exports") // The extension is for JUnit.
public @interface NeedsJava {

    /** {@return the feature release that it needs at least} */
    int value();
}
