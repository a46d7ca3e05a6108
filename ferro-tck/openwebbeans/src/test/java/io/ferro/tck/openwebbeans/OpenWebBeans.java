package io.ferro.tck.openwebbeans;

import io.ferro.tck.container.CdiRuntime;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Collection;

/** OpenWebBeans SE, which runs portable extensions only and finds Ferro's by its service file. */
final class OpenWebBeans implements CdiRuntime {

    private final LoggedProblems problems = new LoggedProblems();

    @Override
    public SeContainer start(Collection<? extends Class<?>> classes) {
        SeContainerInitializer initializer = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .setClassLoader(Thread.currentThread().getContextClassLoader())
                .addBeanClasses(classes.stream()
                        .filter(type -> !Extension.class.isAssignableFrom(type))
                        .toArray(Class<?>[]::new));
        classes.stream().filter(Extension.class::isAssignableFrom).forEach(other -> add(initializer, other));
        return problems.during(initializer::initialize);
    }

    @SuppressWarnings("unchecked") // It takes an array of generic classes.
    private static void add(SeContainerInitializer initializer, Class<?> extension) {
        initializer.addExtensions(extension.asSubclass(Extension.class));
    }

    @Override
    public Throwable problem(Throwable failure) {
        return problems.last().orElse(failure);
    }
}
