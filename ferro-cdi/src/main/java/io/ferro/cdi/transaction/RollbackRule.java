package io.ferro.cdi.transaction;

import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Which exceptions roll back: what {@code dontRollbackOn} names never does, what {@code rollbackOn} names does, and of the others those
 * that are unchecked. Subclasses count too.
 */
record RollbackRule(List<Class<?>> rollbackOn, List<Class<?>> dontRollbackOn) {

    static RollbackRule of(InvocationContext context) {
        Transactional declared = Bindings.of(context, Transactional.class);
        return declared == null
                ? new RollbackRule(List.of(), List.of())
                : new RollbackRule(List.of(declared.rollbackOn()), List.of(declared.dontRollbackOn()));
    }

    boolean rollsBackOn(Throwable failure) {
        if (dontRollbackOn.stream().anyMatch(type -> type.isInstance(failure))) {
            return false;
        }
        return failure instanceof RuntimeException
                || failure instanceof Error
                || rollbackOn.stream().anyMatch(type -> type.isInstance(failure));
    }
}
