package io.ferro.tck.weld;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@OnEveryDatabase
class LifecycleTest {

    @ParameterizedTest
    @EnumSource
    @Assertion("CDI-08")
    void closedAfterTheBeansOfTheApplication(WhichExtension extension, TestDatabase main, @TempDir Path directory)
            throws IOException {
        Leaving.LOG.clear();
        try (WeldApplication application =
                WeldApplication.start(extension, directory, properties(main), Leaving.CLASSES)) {
            Leaving.CLASSES.forEach(type -> ((Leaving.Leaver) application.get(type)).wake());
        }

        assertThat(Leaving.LOG).isEqualTo(Collections.nCopies(Leaving.CLASSES.size(), "worked"));
    }

    @ParameterizedTest
    @EnumSource
    void closesWhatTheApplicationLeftOpen(WhichExtension extension, TestDatabase main, @TempDir Path directory)
            throws IOException {
        Session forgotten;
        Engines engines;
        try (WeldApplication application =
                WeldApplication.start(extension, directory, properties(main), List.of(Leaving.First.class))) {
            engines = application.get(Engines.class);
            assertThat(engines.names()).isEqualTo(Set.of("default"));
            forgotten = engines.session();
            forgotten.begin();
        }

        assertThat(forgotten.isOpen()).isFalse();
        assertThat(engines.names()).isEmpty();
    }

    private static String properties(TestDatabase main) {
        return "ferro.url=" + main.url() + "\n";
    }
}
