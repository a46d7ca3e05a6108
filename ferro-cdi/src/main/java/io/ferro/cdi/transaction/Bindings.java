package io.ferro.cdi.transaction;

import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the annotation that a call is intercepted for: on the method, else on the class or the nearest one above it, in each place also
 * on an annotation there, as stereotypes have it. CDI 4.0 does not tell an interceptor.
 */
public final class Bindings {

    private Bindings() {}

    static <A extends Annotation> @Nullable A of(InvocationContext context, Class<A> type) {
        A found = among(List.of(context.getMethod().getDeclaredAnnotations()), type);
        for (Class<?> c = context.getTarget().getClass(); found == null && c != null; c = c.getSuperclass()) {
            found = among(List.of(c.getDeclaredAnnotations()), type);
        }
        return found;
    }

    /**
     * {@return the annotation of a type that is one of these, or stands on one of them; null when there is none}
     *
     * @param <A> the type
     * @param annotations the annotations of a method or class
     * @param type the type
     */
    public static <A extends Annotation> @Nullable A among(
            Collection<? extends Annotation> annotations, Class<A> type) {
        return among(annotations, type, new HashSet<>());
    }

    private static <A extends Annotation> @Nullable A among(
            Collection<? extends Annotation> annotations, Class<A> type, Set<Class<?>> seen) {
        for (Annotation annotation : annotations) {
            if (type.isInstance(annotation)) {
                return type.cast(annotation);
            }
        }
        A found = null;
        for (Annotation annotation : annotations) {
            if (found == null && seen.add(annotation.annotationType())) {
                found = among(List.of(annotation.annotationType().getDeclaredAnnotations()), type, seen);
            }
        }
        return found;
    }
}
