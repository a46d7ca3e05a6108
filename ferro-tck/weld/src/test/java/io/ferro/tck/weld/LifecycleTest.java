package io.ferro.tck.weld;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.container.CdiApplication;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@OnEveryDatabase
class LifecycleTest {

    @ParameterizedTest
    @EnumSource
    void closedAfterTheBeansOfTheApplication(WhichExtension extension, TestDatabase main) {
        leave(extension, main, Leaving.SCOPED);
    }

    /** Only a portable extension hears of the end of the container, which comes after that of singletons. */
    @Test
    void closedAfterSingletonsToo(TestDatabase main) {
        leave(WhichExtension.PORTABLE, main, Leaving.SINGLETONS);
    }

    private static void leave(
            WhichExtension extension, TestDatabase main, List<Class<? extends Leaving.Leaver>> beans) {
        Leaving.LOG.clear();
        try (CdiApplication application = CdiApplication.start(extension, properties(main), beans)) {
            beans.forEach(type -> application.get(type).wake());
        }

        assertThat(Leaving.LOG).isEqualTo(Collections.nCopies(beans.size(), "worked"));
    }

    @ParameterizedTest
    @EnumSource
    @Assertion("CDI-03")
    void closesWhatTheApplicationLeftOpen(WhichExtension extension, TestDatabase main) {
        Session forgotten;
        Engines engines;
        try (CdiApplication application =
                CdiApplication.start(extension, properties(main), List.of(Leaving.First.class))) {
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
