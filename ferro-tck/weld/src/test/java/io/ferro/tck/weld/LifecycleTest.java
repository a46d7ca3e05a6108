package io.ferro.tck.weld;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.container.CdiApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@OnEveryDatabase
class LifecycleTest {

    @ApplicationScoped
    static class Visitor {}

    @ParameterizedTest
    @EnumSource
    @Assertion("CDI-03")
    void closesWhatTheApplicationLeftOpen(WhichExtension extension, TestDatabase main) {
        Session forgotten;
        Engines engines;
        try (CdiApplication application = CdiApplication.start(extension, properties(main), List.of(Visitor.class))) {
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
