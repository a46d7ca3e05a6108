package io.ferro.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class ProgramCheckTest {

    private static final List<String> SAID = new ArrayList<>();

    @BeforeEach
    void clear() {
        SAID.clear();
    }

    @Test
    void aClassWhoseProgramIsThereRuns() {
        execute(Present.class).testEvents().assertStatistics(tests -> tests.succeeded(1));
        assertThat(SAID).isEmpty();
    }

    @Test
    void elsewhereAClassIsLeftOutAloudAndReportsWhatItLacks() {
        EngineExecutionResults results = execute(Missing.class);
        results.testEvents().assertStatistics(tests -> tests.started(0));
        results.containerEvents()
                .assertStatistics(containers -> containers.skipped(1).failed(0));
        assertThat(SAID)
                .containsExactly("Ferro TCK: Missing is not run, because sh is not installed (apt-get install sh)");
        assertThat(results.allEvents().reportingEntryPublished().stream())
                .singleElement()
                .satisfies(event ->
                        assertThat(event.getPayload().orElseThrow().toString()).contains(Lack.KEY, "program sh"));
    }

    @Test
    void whereCiIsSetItFails() {
        EngineExecutionResults results = execute(MissingInCi.class);
        results.testEvents().assertStatistics(tests -> tests.started(0));
        assertThat(results.containerEvents().failed().stream())
                .singleElement()
                .extracting(Event::getPayload)
                .asString()
                .contains("FERRO-0840: MissingInCi cannot run, because sh is not installed, and CI is set.");
    }

    @Test
    void programsAreFoundWhereTheAdministratorHasThem() {
        assertThat(Program.find("sh")).isPresent();
        assertThat(Program.find("ferro-has-no-such-program")).isEmpty();
    }

    private static EngineExecutionResults execute(Class<?> type) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(type))
                .execute();
    }

    @NeedsProgram("sh")
    static class Present {
        @Test
        void runs() {}
    }

    @NeedsProgram("sh")
    static class Missing {
        @RegisterExtension
        static final ProgramCheck CHECK = new ProgramCheck(name -> false, Map.of(), SAID::add);

        @Test
        void neverRuns() {}
    }

    @NeedsProgram("sh")
    static class MissingInCi {
        @RegisterExtension
        static final ProgramCheck CHECK = new ProgramCheck(name -> false, Map.of("CI", "true"), SAID::add);

        @Test
        void neverRuns() {}
    }
}
