package io.ferro.tck.helidon;

import io.ferro.tck.container.CdiRuntime;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Collection;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Helidon MP with every extension that has a service file, Ferro's and those of Helidon, its server included. */
final class Helidon implements CdiRuntime {

    @Override
    public SeContainer start(Collection<? extends Class<?>> classes) {
        SeContainerInitializer initializer = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .setClassLoader(Thread.currentThread().getContextClassLoader())
                .addBeanClasses(classes.stream()
                        .filter(type -> !Extension.class.isAssignableFrom(type))
                        .toArray(Class<?>[]::new));
        Stream.concat(
                        ServiceLoader.load(Extension.class).stream().map(ServiceLoader.Provider::type),
                        classes.stream()
                                .filter(Extension.class::isAssignableFrom)
                                .map(type -> type.asSubclass(Extension.class)))
                .forEach(extension -> add(initializer, extension));
        return initializer.initialize();
    }

    @SuppressWarnings("unchecked") // It takes an array of generic classes.
    private static void add(SeContainerInitializer initializer, Class<? extends Extension> extension) {
        initializer.addExtensions(extension);
    }
}
