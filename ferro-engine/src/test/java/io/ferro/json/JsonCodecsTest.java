package io.ferro.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.spi.JsonCodec;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The choice among the libraries, each time with others hidden. */
class JsonCodecsTest {

    @TempDir
    Path directory;

    @Test
    void theFirstThatIsThere() throws Exception {
        assertThat(chosenWithout()).isEqualTo("Jackson3Codec");
        assertThat(chosenWithout("tools.jackson")).isEqualTo("Jackson2Codec");
        assertThat(chosenWithout("tools.jackson", "com.fasterxml")).isEqualTo("JsonBindingCodec");
        assertThat(chosenWithout("tools.jackson", "com.fasterxml", "jakarta.json"))
                .isEqualTo("none");
    }

    @Test
    void theApplicationsOwnGoesBeforeAll() throws Exception {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(services.resolve(JsonCodec.class.getName()), "io.ferro.json.OwnCodec");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(JsonCodecs.choose(loader)).containsInstanceOf(OwnCodec.class);
        }
    }

    private static String chosenWithout(String... hidden) throws Exception {
        try (HidingLoader loader = new HidingLoader(List.of(hidden))) {
            return (String)
                    loader.loadClass(Choice.class.getName()).getMethod("name").invoke(null);
        }
    }

    /** Runs inside the loader that hides libraries. */
    public static final class Choice {
        private Choice() {}

        public static String name() {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(Choice.class.getClassLoader());
            try {
                return JsonCodecs.choose(Choice.class.getClassLoader())
                        .map(codec -> codec.getClass().getSimpleName())
                        .orElse("none");
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    /** Defines everything of the class path anew, but for what it hides. */
    private static final class HidingLoader extends URLClassLoader {

        private final List<String> hidden;

        HidingLoader(List<String> hidden) throws IOException {
            super(
                    Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                            .map(HidingLoader::url)
                            .toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
            this.hidden = hidden;
        }

        private static URL url(String path) {
            try {
                return Path.of(path).toUri().toURL();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (hidden.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }
    }
}
