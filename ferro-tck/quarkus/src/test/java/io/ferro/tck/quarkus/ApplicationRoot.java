package io.ferro.tck.quarkus;

import io.ferro.tck.TemporaryDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a build would hand to Quarkus: the classes of an application and its configuration. */
final class ApplicationRoot {

    private static final String CONFIGURATION = "META-INF/microprofile-config.properties";

    private final TemporaryDirectory directory = TemporaryDirectory.create("ferro-quarkus");

    /** Takes the classes, and the configuration that the context class loader adds to that of its parents. */
    ApplicationRoot(Collection<? extends Class<?>> classes) {
        for (Class<?> type : classes) {
            String file = type.getName().replace('.', '/') + ".class";
            copy(type.getClassLoader().getResource(file), file);
        }
        URLClassLoader application = (URLClassLoader) Thread.currentThread().getContextClassLoader();
        copy(application.findResource(CONFIGURATION), CONFIGURATION);
    }

    private void copy(@Nullable URL source, String name) {
        Path target = path().resolve(name);
        try (InputStream in = Objects.requireNonNull(source, name).openStream()) {
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
