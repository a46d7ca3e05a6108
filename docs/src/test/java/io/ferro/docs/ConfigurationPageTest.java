package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.config.ConfigKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of keys in configuration.md is the one in the code. */
class ConfigurationPageTest {

    @Test
    void tableIsTheOneInTheCode() throws IOException {
        Path page = Checkout.root().resolve("docs/configuration.md");

        assertThat(Files.readString(page)).contains(table());
    }

    private static String table() {
        return "| key | form | default | meaning |\n|---|---|---|---|\n"
                + Arrays.stream(ConfigKey.values())
                        .map(key -> "| `" + key.key() + "` | " + key.form() + " | " + key.defaultText() + " | "
                                + key.meaning() + " |\n")
                        .collect(Collectors.joining());
    }
}
