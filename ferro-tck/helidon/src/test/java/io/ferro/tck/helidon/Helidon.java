package io.ferro.tck.helidon;

import io.ferro.tck.container.CdiRuntime;
import io.ferro.tck.container.SeContainers;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Collection;
import java.util.ServiceLoader;

/** Helidon MP with every extension that has a service file, Ferro's and those of Helidon, its server included. */
final class Helidon implements CdiRuntime {

    @Override
    public SeContainer start(Collection<? extends Class<?>> classes) {
        SeContainerInitializer initializer = SeContainers.of(classes);
        ServiceLoader.load(Extension.class).stream()
                .forEach(extension -> SeContainers.add(initializer, extension.type()));
        return initializer.initialize();
    }
}
