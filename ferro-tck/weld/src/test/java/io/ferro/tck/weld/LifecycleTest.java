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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@OnEveryDatabase
class LifecycleTest {

    @ParameterizedTest
    @EnumSource
    void closedAfterTheBeansOfTheApplication(WhichExtension extension, TestDatabase main, @TempDir Path directory)
            throws IOException {
        leave(extension, main, directory, Leaving.SCOPED);
    }

    /** Only a portable extension hears of the end of the container, which comes after that of singletons. */
    @Test
    void closedAfterSingletonsToo(TestDatabase main, @TempDir Path directory) throws IOException {
        leave(WhichExtension.PORTABLE, main, directory, Leaving.SINGLETONS);
    }

    private static void leave(
            WhichExtension extension, TestDatabase main, Path directory, List<Class<? extends Leaving.Leaver>> beans)
            throws IOException {
        Leaving.LOG.clear();
        try (WeldApplication application = WeldApplication.start(extension, directory, properties(main), beans)) {
            beans.forEach(type -> application.get(type).wake());
        }

        assertThat(Leaving.LOG).isEqualTo(Collections.nCopies(beans.size(), "worked"));
    }

    @ParameterizedTest
    @EnumSource
    @Assertion("CDI-03")
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
