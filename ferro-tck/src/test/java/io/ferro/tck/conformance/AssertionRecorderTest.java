package io.ferro.tck.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.ferro.tck.Assertion;
import io.ferro.tck.ChildFirstLoader;
import io.ferro.tck.Database;
import io.ferro.tck.Lack;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.OnEveryDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.ClearSystemProperty;
import org.junit.jupiter.api.util.SetSystemProperty;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ClearSystemProperty(key = Database.PROPERTY)
class AssertionRecorderTest {

    @TempDir
    private Path module;

    @OnEveryDatabase
    static class Passing {
        @Test
        @Assertion({"CONN-06", "CONN-07"})
        void named() {}

        @Test
        void withoutId() {}
    }

    @Test
    void aTestCountsOnEachDatabaseItRanOn() {
        assertThat(record(Passing.class))
                .containsExactlyInAnyOrder(
                        "CONN-06 SQLITE PASSED",
                        "CONN-07 SQLITE PASSED",
                        "CONN-06 POSTGRESQL PASSED",
                        "CONN-07 POSTGRESQL PASSED");
    }

    @OnDatabase(Database.SQLITE)
    static class WithoutProgram {
        @BeforeAll
        static void report(TestReporter reporter) {
            reporter.publishEntry(Lack.KEY, "program pgbouncer");
        }

        @Test
        @Assertion("CDI-01")
        void passes() {}
    }

    @Test
    void aMissingProgramIsAGapOfTheRun() {
        record(WithoutProgram.class);
        assertThat(new Recorder(module).files())
                .flatExtracting(ResultFile::selections)
                .containsExactly("no program pgbouncer");
    }

    @OnDatabase(Database.SQLITE)
    abstract static class Suite {
        @Test
        @Assertion("CDI-01")
        void inherited() {}
    }

    static class Runner extends Suite {}

    @Test
    void aSubclassInheritsTestsAndDatabase() {
        assertThat(record(Runner.class)).containsExactly("CDI-01 SQLITE PASSED");
    }

    static class Nowhere {
        @Test
        @Assertion("CONF-01")
        void reads() {}
    }

    @Test
    void aTestWithoutDatabaseIsRecordedAsSuch() {
        assertThat(record(Nowhere.class)).containsExactly("CONF-01 nowhere PASSED");
    }

    @OnEveryDatabase
    static class BadSetUp {
        @BeforeEach
        void setUp(Database database) {
            if (database == Database.POSTGRESQL) {
                fail("set-up");
            }
        }

        @Test
        @Assertion("CONN-06")
        void test() {}
    }

    @Test
    void aFailingSetUpFailsTheTestOnThatDatabaseOnly() {
        assertThat(record(BadSetUp.class))
                .containsExactlyInAnyOrder("CONN-06 SQLITE PASSED", "CONN-06 POSTGRESQL FAILED");
    }

    @OnDatabase(Database.SQLITE)
    static class BadTearDown {
        @Test
        @Assertion("CONN-06")
        void test() {}

        @AfterEach
        void tearDown() {
            fail("tear-down");
        }
    }

    @Test
    void aFailingTearDownFailsTheTest() {
        assertThat(record(BadTearDown.class)).containsExactly("CONN-06 SQLITE FAILED");
    }

    @OnDatabase(Database.SQLITE)
    static class NotDone {
        @Test
        @Assertion("CONN-06")
        void aborted() {
            abort("not here");
        }

        @Test
        @Disabled
        @Assertion("CONN-07")
        void disabled() {}
    }

    @Test
    void abortedAndDisabledTestsAreNoSuccess() {
        assertThat(record(NotDone.class)).containsExactlyInAnyOrder("CONN-06 SQLITE ABORTED", "CONN-07 SQLITE SKIPPED");
    }

    @OnEveryDatabase
    static class BadClass {
        @BeforeAll
        static void setUp() {
            fail("class");
        }

        @Test
        @Assertion("CONN-06")
        void test() {}

        @Nested
        class Inner {
            @Test
            @Assertion("CONN-07")
            void test() {}
        }
    }

    @Test
    void aClassThatCannotBeginFailsEveryTestInIt() {
        assertThat(record(BadClass.class))
                .containsExactlyInAnyOrder(
                        "CONN-06 SQLITE FAILED",
                        "CONN-07 SQLITE FAILED",
                        "CONN-06 POSTGRESQL FAILED",
                        "CONN-07 POSTGRESQL FAILED");
    }

    static class NotOnSqlite implements BeforeClassTemplateInvocationCallback {
        @Override
        public void beforeClassTemplateInvocation(ExtensionContext context) {
            if (context.getDisplayName().equals(Database.SQLITE.label())) {
                fail("turn");
            }
        }
    }

    @OnEveryDatabase
    @ExtendWith(NotOnSqlite.class)
    static class BadTurn {
        @Test
        @Assertion("CONN-06")
        void test() {}
    }

    @Test
    void aTurnThatCannotBeginFailsItsTestsOnItsDatabase() {
        assertThat(record(BadTurn.class))
                .containsExactlyInAnyOrder("CONN-06 SQLITE FAILED", "CONN-06 POSTGRESQL PASSED");
    }

    @OnEveryDatabase
    static class BadEnd {
        @Test
        @Assertion("CONN-06")
        void test() {}

        @AfterAll
        static void tearDown() {
            fail("end of class");
        }
    }

    @Test
    void aClassThatCannotEndTakesBackWhatItsTestsSaid() {
        assertThat(record(BadEnd.class)).contains("CONN-06 SQLITE FAILED", "CONN-06 POSTGRESQL FAILED");
    }

    @OnDatabase(Database.SQLITE)
    static class BadConstructor {
        BadConstructor() {
            fail("constructor");
        }

        @Test
        @Assertion("CONN-06")
        void test() {}
    }

    @Test
    void aFailingConstructorFailsTheTest() {
        assertThat(record(BadConstructor.class)).containsExactly("CONN-06 SQLITE FAILED");
    }

    @Disabled
    @OnEveryDatabase
    static class DisabledClass {
        @Test
        @Assertion("CONN-06")
        void test() {}
    }

    @Test
    void aDisabledClassSkipsItsTestsOnEveryDatabase() {
        assertThat(record(DisabledClass.class))
                .containsExactlyInAnyOrder("CONN-06 SQLITE SKIPPED", "CONN-06 POSTGRESQL SKIPPED");
    }

    @OnDatabase(Database.POSTGRESQL)
    static class Turns {
        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        @Assertion("POOL-04")
        void turn(int n) {
            if (n == 2) {
                fail("turn");
            }
        }

        @ParameterizedTest
        @MethodSource("broken")
        @Assertion("CONN-05")
        void noTurns(int n) {}

        static Stream<Integer> broken() {
            throw new IllegalStateException("no arguments");
        }

        @TestFactory
        @Assertion("QUERY-09")
        Stream<DynamicTest> dynamic() {
            return Stream.of(DynamicTest.dynamicTest("a", () -> {}), DynamicTest.dynamicTest("b", () -> fail("b")));
        }
    }

    @Test
    void everyTurnOfATestCounts() {
        assertThat(record(Turns.class))
                .containsExactlyInAnyOrder(
                        "POOL-04 POSTGRESQL PASSED",
                        "POOL-04 POSTGRESQL FAILED",
                        "CONN-05 POSTGRESQL FAILED",
                        "QUERY-09 POSTGRESQL PASSED",
                        "QUERY-09 POSTGRESQL FAILED");
    }

    @ParameterizedClass
    @ValueSource(ints = {1, 2})
    @OnDatabase(Database.SQLITE)
    static class TurnsOfAClass {
        @Parameter
        int n;

        @Test
        @Assertion("CONN-15")
        void test() {
            if (n == 2) {
                fail("turn");
            }
        }
    }

    @Test
    void everyTurnOfAClassCounts() {
        assertThat(record(TurnsOfAClass.class))
                .containsExactlyInAnyOrder("CONN-15 SQLITE PASSED", "CONN-15 SQLITE FAILED");
    }

    @Test
    void aClassOfAnotherLoaderIsRecordedTheSame() throws Exception {
        try (ChildFirstLoader loader = new ChildFirstLoader(getClass().getClassLoader(), "io.ferro.tck.")) {
            Class<?> foreign = loader.loadClass(BadSetUp.class.getName());
            assertThat(foreign).isNotEqualTo(BadSetUp.class);
            assertThat(record(foreign, loader.loadClass(Runner.class.getName())))
                    .containsExactlyInAnyOrder(
                            "CONN-06 SQLITE PASSED", "CONN-06 POSTGRESQL FAILED", "CDI-01 SQLITE PASSED");
        }
    }

    @Test
    @SetSystemProperty(key = Database.PROPERTY, value = "postgresql")
    void aRunRestrictedToADatabaseSaysSoAndSkipsTheOther() {
        Recorder recorder = new Recorder(module);
        assertThat(recorder.record(Passing.class, Runner.class))
                .containsExactlyInAnyOrder(
                        "CONN-06 POSTGRESQL PASSED", "CONN-07 POSTGRESQL PASSED", "CDI-01 SQLITE SKIPPED");
        assertThat(recorder.files())
                .extracting(ResultFile::databases)
                .allSatisfy(databases -> assertThat(databases).containsExactly(Database.POSTGRESQL));
    }

    @Test
    void aChoiceAmongTestsIsRecorded() {
        Recorder recorder = new Recorder(module).with("test", "Some*Test");
        recorder.record(Nowhere.class);
        assertThat(recorder.files()).flatExtracting(ResultFile::selections).containsExactly("test=Some*Test");
    }

    @Test
    void filesOfEarlierBuildsGoAndThoseOfThisOneStay() throws IOException {
        Path results = Files.createDirectories(ResultFile.directory(module));
        Path stale = Files.writeString(results.resolve("run_0-1.tsv"), "result\tCONN-01\tsqlite\tpassed\tOld\nend\n");
        Recorder recorder = new Recorder(module);
        recorder.record(Nowhere.class);
        assertThat(recorder.record(Runner.class))
                .containsExactlyInAnyOrder("CONF-01 nowhere PASSED", "CDI-01 SQLITE PASSED");
        assertThat(stale).doesNotExist();
    }

    @Test
    void nothingIsWrittenOutsideABuild() {
        new Recorder(module).without(AssertionRecorder.MODULE).record(Nowhere.class);
        new Recorder(module).without(AssertionRecorder.RUN).record(Nowhere.class);
        assertThat(module).isEmptyDirectory();
    }

    @Test
    void aPlanThatDiedHasNoEnd() {
        ResultWriter writer =
                ResultWriter.begin(ResultFile.directory(module), "run 1", List.of(Database.SQLITE), List.of());
        writer.result(new Result("CONN-01", Optional.of(Database.SQLITE), Outcome.PASSED, "a\ttest\n"));
        Recorder recorder = new Recorder(module);
        assertThat(recorder.files()).extracting(ResultFile::ended).containsExactly(false);
        assertThat(recorder.recorded()).containsExactly("CONN-01 SQLITE PASSED");
        writer.end();
        assertThat(recorder.files()).extracting(ResultFile::ended).containsExactly(true);
    }

    private List<String> record(Class<?>... types) {
        return new Recorder(module).record(types);
    }
}
