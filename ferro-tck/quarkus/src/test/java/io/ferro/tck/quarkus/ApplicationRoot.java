package io.ferro.tck.quarkus;

import io.ferro.tck.TemporaryDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;

/** What a build would hand to Quarkus: the classes of an application and its configuration. */
final class ApplicationRoot {

    private static final String CONFIGURATION = "META-INF/microprofile-config.properties";

    private final TemporaryDirectory directory = TemporaryDirectory.create("ferro-quarkus");

    /** Takes the classes, and the configuration that the context class loader shows. */
    ApplicationRoot(Collection<? extends Class<?>> classes) {
        classes.forEach(type ->
                copy(type.getClassLoader(), type.getName().replace('.', '/') + ".class"));
        copy(Thread.currentThread().getContextClassLoader(), CONFIGURATION);
    }

    private void copy(ClassLoader loader, String resource) {
        Path target = path().resolve(resource);
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(resource), resource)) {
            Files.createDirectories(target.getParent());
            Files.copy(in, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return directory.path();
    }

    void delete() {
        directory.delete();
    }
}
