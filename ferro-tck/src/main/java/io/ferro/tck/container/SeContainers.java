package io.ferro.tck.container;

import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Collection;

/** Containers of Java SE by their standard API. */
public final class SeContainers {

    private SeContainers() {}

    /**
     * {@return one that is not started yet, with these classes only}
     *
     * @param classes its beans and extensions
     */
    public static SeContainerInitializer of(Collection<? extends Class<?>> classes) {
        SeContainerInitializer initializer = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .setClassLoader(Thread.currentThread().getContextClassLoader())
                .addBeanClasses(classes.stream()
                        .filter(type -> !Extension.class.isAssignableFrom(type))
                        .toArray(Class<?>[]::new));
        classes.stream().filter(Extension.class::isAssignableFrom).forEach(extension -> add(initializer, extension));
        return initializer;
    }

    /**
     * Adds an extension.
     *
     * @param initializer the container that is not started yet
     * @param extension its class
     */
    @SuppressWarnings("unchecked") // It takes an array of generic classes.
    public static void add(SeContainerInitializer initializer, Class<?> extension) {
        initializer.addExtensions(extension.asSubclass(Extension.class));
    }
}
