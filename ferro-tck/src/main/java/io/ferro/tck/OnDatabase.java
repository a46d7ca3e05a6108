package io.ferro.tck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that runs on one database: it proves what belongs to that one alone, or it is the one of two subclasses of
 * a suite whose container starts with a database. Its methods and its constructor may take a {@link Database} and a
 * {@link TestDatabase}, as those of {@link OnEveryDatabase} may.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabaseExtension.class)
@SuppressWarnings("exports") // The extension is for JUnit.
public @interface OnDatabase {

    /** {@return the database} */
    Database value();
}
