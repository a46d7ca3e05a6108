package io.ferro.tck.container;

import java.util.Collection;

/** A CDI container in this JVM, with one of Ferro's extensions. Used by one thread at a time. */
public interface CdiRuntime {

    /**
     * Starts a container that finds nothing by itself. It reads the configuration that the context class loader of the calling thread
     * shows, and takes that loader for the application's.
     *
     * @param classes beans, models and portable extensions other than Ferro's
     * @return the container, which the caller closes; a {@link jakarta.enterprise.inject.se.SeContainer} where the beans are of the
     *     caller's class loader
     * @throws RuntimeException if the deployment fails
     */
    AutoCloseable start(Collection<? extends Class<?>> classes);

    /**
     * {@return what failed the deployment, as people read it}
     *
     * @param failure what {@link #start} threw
     */
    default Throwable problem(Throwable failure) {
        return failure;
    }
}
