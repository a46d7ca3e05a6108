package io.ferro.tck.weld;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.jboss.weld.environment.se.Weld;
import org.jspecify.annotations.Nullable;

/** An application on Weld SE with one of the two extensions and a configuration file of its own. Used by one thread. */
final class WeldApplication implements AutoCloseable {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final URLClassLoader loader;
    private @Nullable SeContainer container;

    private WeldApplication(Path directory) throws IOException {
        loader = new URLClassLoader(new URL[] {directory.toUri().toURL()}, before);
    }

    static WeldApplication start(
            WhichExtension extension, Path directory, String properties, Collection<? extends Class<?>> classes)
            throws IOException {
        Path file = directory.resolve("META-INF/microprofile-config.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, properties);
        WeldApplication application = new WeldApplication(directory);
        Thread.currentThread().setContextClassLoader(application.loader);
        try {
            Weld weld = new Weld()
                    .disableDiscovery()
                    .addBeanClasses(classes.stream()
                            .filter(type -> extension.sees(type) && !Extension.class.isAssignableFrom(type))
                            .toArray(Class<?>[]::new));
            classes.stream().filter(Extension.class::isAssignableFrom).forEach(other -> add(weld, other));
            extension.addTo(weld);
            application.container = weld.initialize();
            return application;
        } catch (RuntimeException e) {
            application.close();
            throw e;
        }
    }

    @SuppressWarnings("unchecked") // Weld takes an array of generic classes.
    private static void add(Weld weld, Class<?> extension) {
        weld.addExtensions(extension.asSubclass(Extension.class));
    }

    <T> T get(Class<T> type) {
        return container().select(type).get();
    }

    BeanManager beans() {
        return container().getBeanManager();
    }

    private SeContainer container() {
        if (container == null) {
            throw new IllegalStateException("not started");
        }
        return container;
    }

    /** Fills the injection points that the superclass of a test has. */
    void injectInto(Object test) {
        injectInto(test, test.getClass().getSuperclass());
    }

    @SuppressWarnings("unchecked")
    private <T> void injectInto(Object test, Class<T> type) {
        BeanManager beans = beans();
        beans.getInjectionTargetFactory(beans.createAnnotatedType(type))
                .createInjectionTarget(null)
                .inject((T) test, beans.createCreationalContext(null));
    }

    @Override
    public void close() throws IOException {
        try (loader) {
            if (container != null && container.isRunning()) {
                container.close();
            }
            ConfigProviderResolver resolver = ConfigProviderResolver.instance();
            resolver.releaseConfig(resolver.getConfig(loader));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
