package io.ferro.tck.propagation;

import io.ferro.tck.cdi.Carrier;
import org.eclipse.microprofile.context.ThreadContext;

/** MicroProfile Context Propagation, as SmallRye has it. */
final class SmallRye {

    private SmallRye() {}

    static Carrier byDefault() {
        return ThreadContext.builder().build()::contextualCallable;
    }

    static Carrier of(String[] propagated, String... cleared) {
        return ThreadContext.builder().propagated(propagated).cleared(cleared).build()::contextualCallable;
    }
}
