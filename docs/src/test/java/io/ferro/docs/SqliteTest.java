package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionSettings;
import io.ferro.Engines;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippet of sqlite.md. */
class SqliteTest {

    @TempDir
    Path directory;

    @Test
    void connects() {
        try (Engines engines = Engines.create()) {
            engines.connect("sqlite:" + directory + "/shop.db?mode=rwc"); // created when it is missing
            engines.connect(ConnectionSettings.of("sqlite:" + directory + "/shop.db?mode=ro")
                    .named("reporting"));
            engines.connect(ConnectionSettings.of("sqlite::memory:").named("scratch"));
            assertThat(engines.names()).containsExactlyInAnyOrder("default", "reporting", "scratch");
        }
    }
}
