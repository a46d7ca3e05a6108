package io.ferro.tck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that starts a program of the system. Where the program is absent the class fails if the environment variable
 * {@code CI} is set; elsewhere it is left out, one line on standard output says so, and the promises it proves count as not run.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ProgramCheck.class)
@SuppressWarnings("exports") // The extension is for JUnit.
public @interface NeedsProgram {

    /** {@return the name of the program and of the Debian package that brings it} */
    String value();
}
