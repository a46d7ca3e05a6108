package io.ferro.cdi.lite;

import io.ferro.cdi.WithSession;
import io.ferro.cdi.plan.Declaration;
import jakarta.enterprise.lang.model.AnnotationInfo;
import jakarta.enterprise.lang.model.AnnotationTarget;
import jakarta.enterprise.lang.model.declarations.ClassInfo;
import jakarta.enterprise.lang.model.declarations.MethodInfo;
import jakarta.transaction.Transactional;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a bean's class and its methods declare. An annotation may stand on another one, as on a stereotype. */
final class LiteDeclarations {

    private LiteDeclarations() {}

    static Declaration of(ClassInfo type) {
        return of(type.name(), true, onClass(type, WithSession.class), onClass(type, Transactional.class));
    }

    static Declaration of(MethodInfo method) {
        return of(
                method.declaringClass().name() + "." + method.name(),
                !Modifier.isPrivate(method.modifiers()) && !method.isStatic(),
                find(method, WithSession.class, new HashSet<>()),
                find(method, Transactional.class, new HashSet<>()));
    }

    private static Declaration of(
            String place,
            boolean interceptable,
            @Nullable AnnotationInfo session,
            @Nullable AnnotationInfo transactional) {
        return new Declaration(place, interceptable, session == null ? null : name(session), transactional != null);
    }

    private static String name(AnnotationInfo session) {
        return session.hasValue() ? session.value().asString() : "";
    }

    private static @Nullable AnnotationInfo onClass(ClassInfo type, Class<? extends Annotation> annotation) {
        AnnotationInfo found = null;
        for (ClassInfo c = type; found == null && c != null; c = c.superClassDeclaration()) {
            found = find(c, annotation, new HashSet<>());
        }
        return found;
    }

    private static @Nullable AnnotationInfo find(
            AnnotationTarget target, Class<? extends Annotation> annotation, Set<String> seen) {
        AnnotationInfo found = target.annotation(annotation);
        for (AnnotationInfo other : target.annotations()) {
            if (found == null && seen.add(other.name())) {
                found = find(other.declaration(), annotation, seen);
            }
        }
        return found;
    }
}
