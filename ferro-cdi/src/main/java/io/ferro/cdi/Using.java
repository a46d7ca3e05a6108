package io.ferro.cdi;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses a connection by its name, for an injected {@link io.ferro.Engine} or {@link io.ferro.Session}. The name configures itself:
 * {@code @Using("analytics")} makes {@code ferro.analytics.url} be looked up.
 */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE})
public @interface Using {

    /** {@return the connection's name; {@code default} is the connection that {@code ferro.url} configures} */
    String value();

    /** An instance of the annotation, for looking beans up by code. */
    final class Literal extends AnnotationLiteral<Using> implements Using {

        private static final long serialVersionUID = 1L;

        /** The connection's name. */
        private final String value;

        private Literal(String value) {
            this.value = value;
        }

        /**
         * {@return the annotation for a connection}
         *
         * @param connection the connection's name
         */
        public static Literal of(String connection) {
            return new Literal(connection);
        }

        @Override
        public String value() {
            return value;
        }
    }
}
