package io.ferro.cdi.portable;

import io.ferro.cdi.WithSession;
import io.ferro.cdi.plan.Declaration;
import io.ferro.cdi.transaction.Bindings;
import jakarta.enterprise.inject.spi.Annotated;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Reads what a bean's class and its methods declare. */
final class PortableDeclarations {

    private PortableDeclarations() {}

    static List<Declaration> of(AnnotatedType<?> type) {
        List<Declaration> declarations = new ArrayList<>();
        declarations.add(of(type, type.getJavaClass().getName(), true));
        for (AnnotatedMethod<?> method : type.getMethods()) {
            Method member = method.getJavaMember();
            declarations.add(of(
                    method,
                    member.getDeclaringClass().getName() + "." + member.getName(),
                    !Modifier.isPrivate(member.getModifiers()) && !Modifier.isStatic(member.getModifiers())));
        }
        return declarations;
    }

    private static Declaration of(Annotated annotated, String place, boolean interceptable) {
        WithSession session = Bindings.among(annotated.getAnnotations(), WithSession.class);
        Transactional transactional = Bindings.among(annotated.getAnnotations(), Transactional.class);
        return new Declaration(place, interceptable, session == null ? null : session.value(), transactional != null);
    }
}
