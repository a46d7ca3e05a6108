package io.ferro.tck.openwebbeans;

import io.ferro.tck.container.CdiRuntime;
import io.ferro.tck.container.SeContainers;
import jakarta.enterprise.inject.se.SeContainer;
import java.util.Collection;

/** OpenWebBeans SE, which runs portable extensions only and finds Ferro's by its service file. */
final class OpenWebBeans implements CdiRuntime {

    private final LoggedProblems problems = new LoggedProblems();

    @Override
    public SeContainer start(Collection<? extends Class<?>> classes) {
        return problems.during(SeContainers.of(classes)::initialize);
    }

    @Override
    public Throwable problem(Throwable failure) {
        return problems.last().orElse(failure);
    }
}
