package io.ferro.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class JavaCheckTest {

    private static final List<String> SAID = new ArrayList<>();

    @BeforeEach
    void clear() {
        SAID.clear();
    }

    @Test
    void aClassRunsInTheJvmThatItNeedsAndInNewerOnes() {
        for (Class<?> type : List.of(Same.class, Newer.class)) {
            execute(type).testEvents().assertStatistics(tests -> tests.succeeded(1));
        }
        assertThat(SAID).isEmpty();
    }

    @Test
    void inAnOlderOneAClassIsLeftOutAloudAndReportsWhatItLacks() {
        EngineExecutionResults results = execute(Older.class);
        results.testEvents().assertStatistics(tests -> tests.started(0));
        results.containerEvents()
                .assertStatistics(containers -> containers.skipped(1).failed(0));
        assertThat(SAID)
                .containsExactly("Ferro TCK: Older is not run, because it needs Java 17 and this is Java 11 (set"
                        + " JAVA21_HOME to the home of a JDK 17 or newer)");
        assertThat(results.allEvents().reportingEntryPublished().stream())
                .singleElement()
                .satisfies(event ->
                        assertThat(event.getPayload().orElseThrow().toString()).contains(Lack.KEY, "Java 17"));
    }

    @Test
    void whereCiIsSetItFails() {
        EngineExecutionResults results = execute(OlderInCi.class);
        results.testEvents().assertStatistics(tests -> tests.started(0));
        assertThat(results.containerEvents().failed().stream())
                .singleElement()
                .extracting(Event::getPayload)
                .asString()
                .contains(
                        "FERRO-0840: OlderInCi cannot run, because it needs Java 17 and this is Java 11, and CI is set."
                                + " To do: set JAVA21_HOME to the home of a JDK 17 or newer.");
    }

    private static EngineExecutionResults execute(Class<?> type) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(type))
                .execute();
    }

    /** In the JVM that runs this test, whichever it is. */
    @NeedsJava(17)
    static class Same {
        @Test
        void runs() {}
    }

    @NeedsJava(17)
    static class Newer {
        @RegisterExtension
        static final JavaCheck CHECK = new JavaCheck(25, Map.of("CI", "true"), SAID::add);

        @Nested
        class Within {
            @Test
            void runs() {}
        }
    }

    @NeedsJava(17)
    static class Older {
        @RegisterExtension
        static final JavaCheck CHECK = new JavaCheck(11, Map.of(), SAID::add);

        @Nested
        class Within {
            @Test
            void neverRuns() {}
        }
    }

    @NeedsJava(17)
    static class OlderInCi {
        @RegisterExtension
        static final JavaCheck CHECK = new JavaCheck(11, Map.of("CI", "true"), SAID::add);

        @Test
        void neverRuns() {}
    }
}
