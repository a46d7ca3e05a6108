package io.ferro.processor.problem;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Collects what is wrong with one model. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Reports every problem at its place as a compile-time error.
     *
     * @param messager the compiler's
     */
    public void reportTo(Messager messager) {
        found.forEach(problem -> messager.printMessage(
                Kind.ERROR, problem.message(), problem.element(), problem.annotation(), problem.value()));
    }
}
