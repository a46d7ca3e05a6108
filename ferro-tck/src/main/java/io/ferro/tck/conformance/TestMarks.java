package io.ferro.tck.conformance;

import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.OnEveryDatabase;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Reads the annotations of this library from test classes. They are recognised by name, because some runtimes load test
 * classes, and this library with them, by a class loader of their own.
 */
final class TestMarks {

    private TestMarks() {}

    /** The ids that a test method carries. */
    static List<String> ids(Method method) {
        return mark(method, Assertion.class)
                .map(mark -> List.of((String[]) value(mark)))
                .orElse(List.of());
    }

    /** The ids that any test method in a class carries, those of its superclasses and of the classes within included. */
    static Set<String> idsWithin(Class<?> type) {
        Set<String> ids = new LinkedHashSet<>();
        ReflectionSupport.findMethods(type, method -> true, HierarchyTraversalMode.TOP_DOWN)
                .forEach(method -> ids.addAll(ids(method)));
        ReflectionSupport.findNestedClasses(
                        type, nested -> mark(nested, Nested.class).isPresent())
                .forEach(nested -> ids.addAll(idsWithin(nested)));
        return ids;
    }

    /** The one database on which a class runs, as it says. */
    static Optional<Database> database(Class<?> type) {
        return outwards(type)
                .flatMap(each -> mark(each, OnDatabase.class).stream())
                .map(mark -> Database.valueOf(((Enum<?>) value(mark)).name()))
                .findFirst();
    }

    /** All databases on which a class can run. */
    static Set<Database> databases(Class<?> type) {
        if (outwards(type).anyMatch(each -> mark(each, OnEveryDatabase.class).isPresent())) {
            return EnumSet.allOf(Database.class);
        }
        return database(type).map(Set::of).orElse(Set.of());
    }

    private static Stream<Class<?>> outwards(Class<?> type) {
        return Stream.iterate(type, each -> each != null, Class::getEnclosingClass);
    }

    private static Optional<Annotation> mark(AnnotatedElement element, Class<? extends Annotation> mark) {
        return Stream.of(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().getName().equals(mark.getName()))
                .findFirst();
    }

    private static Object value(Annotation mark) {
        try {
            return mark.annotationType().getMethod("value").invoke(mark);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Another version of " + mark.annotationType().getName() + " is in use", e);
        }
    }
}
