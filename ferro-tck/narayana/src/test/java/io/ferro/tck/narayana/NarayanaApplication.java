package io.ferro.tck.narayana;

import com.arjuna.ats.jta.cdi.TransactionExtension;
import io.ferro.cdi.portable.FerroExtension;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.cdi.TckApplication;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.spi.BeanManager;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.jboss.weld.environment.se.Weld;

/** The application on Weld SE, with the transaction manager and its interceptors. Used by one thread. */
final class NarayanaApplication implements AutoCloseable {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final URLClassLoader loader;
    private final TestDatabase analytics;
    private final SeContainer container;

    /** With the transaction manager's extension. */
    NarayanaApplication(TestDatabase main, Path directory) throws IOException {
        this(main, directory, weld -> weld.addExtension(new TransactionExtension()));
    }

    NarayanaApplication(TestDatabase main, Path directory, UnaryOperator<Weld> additions) throws IOException {
        analytics = main.database().fresh();
        Path file = directory.resolve("META-INF/microprofile-config.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, TckApplication.properties(main, analytics));
        loader = new URLClassLoader(new URL[] {directory.toUri().toURL()}, before);
        Thread.currentThread().setContextClassLoader(loader);
        try {
            container = additions
                    .apply(new Weld()
                            .disableDiscovery()
                            .addBeanClasses(TckApplication.classes().toArray(Class<?>[]::new))
                            .addExtension(new FerroExtension()))
                    .initialize();
        } catch (RuntimeException e) {
            leave();
            throw e;
        }
    }

    <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    BeanManager beans() {
        return container.getBeanManager();
    }

    @Override
    public void close() throws IOException {
        container.close();
        leave();
    }

    private void leave() throws IOException {
        try (loader) {
            ConfigProviderResolver resolver = ConfigProviderResolver.instance();
            resolver.releaseConfig(resolver.getConfig(loader));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            analytics.close();
        }
    }
}
