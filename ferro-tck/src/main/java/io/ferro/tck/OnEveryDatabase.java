package io.ferro.tck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that runs once on each {@link Database}.
 *
 * <p>Its constructor, its test methods and its {@code @BeforeEach} and {@code @AfterEach} methods may take
 *
 * <ul>
 *   <li>a {@link Database}: the one of this turn;
 *   <li>a {@link TestDatabase}: a new, empty one, the same for all parameters of one test, dropped after it.
 * </ul>
 *
 * A test that wants a second database calls {@link Database#fresh()} and closes it. JUnit calls {@code @BeforeAll}
 * methods, and the constructor of a class with {@code @TestInstance(PER_CLASS)}, once and before the first turn, so those
 * have no database.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith({DatabaseTurns.class, DatabaseExtension.class})
@SuppressWarnings("exports") // The extensions are for JUnit.
public @interface OnEveryDatabase {}
