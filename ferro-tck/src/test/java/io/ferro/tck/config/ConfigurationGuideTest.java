package io.ferro.tck.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.config.ConfigKey;
import io.ferro.config.GlobalKey;
import io.ferro.tck.Assertion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of keys in the guide are those that the reader goes by. */
class ConfigurationGuideTest {

    private static final String HEAD = "| key | form | default | meaning |\n|---|---|---|---|\n";

    /** What these defaults say in words. */
    private static final Set<ConfigKey> NOTHING = Set.of(
            ConfigKey.URL,
            ConfigKey.USERNAME,
            ConfigKey.PASSWORD,
            ConfigKey.POOLER,
            ConfigKey.LEAK_DETECTION_THRESHOLD);

    @Test
    @Assertion("CONF-03")
    void everyKeyStandsThereAsInTheCode() throws IOException {
        String page =
                Files.readString(Path.of(System.getProperty("ferro-tck.root")).resolve("docs/configuration.md"));
        assertThat(page)
                .contains(HEAD
                        + table(Arrays.stream(ConfigKey.values())
                                .map(key -> row(key.key(), key.form(), key.defaultText(), key.meaning()))))
                .contains(HEAD
                        + table(Arrays.stream(GlobalKey.values())
                                .map(key -> row(key.key(), key.form(), key.defaultText(), key.meaning()))));
    }

    private static String table(Stream<String> rows) {
        return rows.collect(Collectors.joining()) + "\n";
    }

    private static String row(String key, String form, String defaultText, String meaning) {
        assertThat(meaning).endsWith(".");
        return "| `" + key + "` | " + form + " | " + defaultText + " | " + meaning + " |\n";
    }

    @Test
    @Assertion("CONF-03")
    void theDefaultsAreThoseThatHold(@TempDir Path directory) throws Exception {
        Map<String, String> read = new Surroundings(directory)
                .file(Map.of("ferro.url", "sqlite:a.db"))
                .run();
        for (ConfigKey key : ConfigKey.values()) {
            if (NOTHING.contains(key)) {
                assertThat(key.defaultText()).as(key.key()).doesNotMatch("\\d+|true|false|PT.*");
                assertThat(read).containsEntry(key.of("default"), key == ConfigKey.URL ? "sqlite:a.db" : "");
            } else {
                assertThat(read).containsEntry(key.of("default"), key.defaultText());
            }
        }
        assertThat(read.get("implicit-sessions")).isEqualToIgnoringCase(GlobalKey.IMPLICIT_SESSIONS.defaultText());
    }
}
