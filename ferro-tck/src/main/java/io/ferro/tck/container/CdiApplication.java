package io.ferro.tck.container;

import io.ferro.tck.TemporaryDirectory;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.spi.BeanManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.jspecify.annotations.Nullable;

/** An application in a container of its own, with a configuration file of its own. Used by one thread. */
public final class CdiApplication implements AutoCloseable {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final TemporaryDirectory directory = TemporaryDirectory.create("ferro-cdi");
    private final URLClassLoader loader;
    private @Nullable AutoCloseable container;

    private CdiApplication(String properties) throws IOException {
        Path file = directory.path().resolve("META-INF/microprofile-config.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, properties);
        loader = new URLClassLoader(new URL[] {directory.path().toUri().toURL()}, before);
    }

    /**
     * {@return an application that runs} Until it is closed, the calling thread has its class loader.
     *
     * @param runtime brings the container
     * @param properties the text of {@code META-INF/microprofile-config.properties}
     * @param classes beans, models and portable extensions other than Ferro's
     * @throws RuntimeException what the container throws when the deployment fails
     */
    public static CdiApplication start(CdiRuntime runtime, String properties, Collection<? extends Class<?>> classes) {
        CdiApplication application;
        try {
            application = new CdiApplication(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.currentThread().setContextClassLoader(application.loader);
        try {
            application.container = runtime.start(classes);
            return application;
        } catch (RuntimeException e) {
            application.close();
            throw e;
        }
    }

    /**
     * {@return a bean}
     *
     * @param type its type
     * @param <T> the same
     */
    public <T> T get(Class<T> type) {
        return container().select(type).get();
    }

    /** {@return what knows the beans} */
    public BeanManager beans() {
        return container().getBeanManager();
    }

    private SeContainer container() {
        if (container instanceof SeContainer beans) {
            return beans;
        }
        throw new IllegalStateException("not started, or its beans are of another class loader");
    }

    /**
     * Fills the injection points that the superclass of a test has.
     *
     * @param test the test
     */
    public void injectInto(Object test) {
        Injection.into(test, beans());
    }

    /** Ends the container and forgets its configuration. */
    @Override
    public void close() {
        try (loader) {
            if (container != null && !(container instanceof SeContainer ended && !ended.isRunning())) {
                container.close();
            }
            ConfigProviderResolver resolver = ConfigProviderResolver.instance();
            resolver.releaseConfig(resolver.getConfig(loader));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            directory.delete();
        }
    }
}
