package io.ferro.tck.conformance;

import static io.ferro.tck.Database.POSTGRESQL;
import static io.ferro.tck.Database.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.tck.Database;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformanceTest {

    private static final RowList ROWS = RowList.parse(
            List.of("# A: first", "A-01\tboth\tone | `two`", "A-02\tpostgresql\tthree", "# B", "B-01\tnone\tfour"));

    private static final String RUN = "2026-11-23T01:02:03Z";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path checkout;

    private Path page;

    private List<TestModule> modules = List.of(TestModule.parse("tck"), TestModule.parse("tck/weld"));

    @BeforeEach
    void layOut() throws IOException {
        page = Files.createDirectories(checkout.resolve("docs")).resolve("conformance.md");
    }

    @Test
    void theFirstRunWritesThePageAndFails() throws IOException {
        record("tck", RUN, List.of(SQLITE, POSTGRESQL), on(SQLITE, "A-01"), on(POSTGRESQL, "A-01"));
        record("tck/weld", RUN, List.of(SQLITE, POSTGRESQL), nowhere("B-01"));
        assertThatThrownBy(this::check)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(lines(
                        "FERRO-0814: The page docs/conformance.md was not what this run produced. It has been written anew;"
                                + " commit it. Changed:",
                        "  A-01: new",
                        "  A-02: new",
                        "  B-01: new"));
        assertThat(page).content().endsWith("""

                        | where | proved | open | promises |
                        |---|---|---|---|
                        | SQLite | 1 | 0 | 1 |
                        | PostgreSQL | 1 | 1 | 2 |
                        | no database | 1 | 0 | 1 |

                        ## A: first

                        | id | promise | SQLite | PostgreSQL |
                        |---|---|---|---|
                        | A-01 | one \\| `two` | proved | proved |
                        | A-02 | three | n/a | open |

                        ## B

                        | id | promise | SQLite | PostgreSQL |
                        |---|---|---|---|
                        | B-01 | four | proved | n/a |
                        """);
        check();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("PostgreSQL: 1 of 2", "open: A-02");
    }

    @Test
    void linesMayEndAsTheSystemLikes() throws IOException {
        recordEverything(RUN);
        assertThatThrownBy(this::check).hasMessageContaining("FERRO-0814");
        Files.writeString(page, Files.readString(page).replace("\n", "\r\n"));
        check();
    }

    @Test
    void theFailureNamesWhatChanged() throws IOException {
        recordEverything(RUN);
        assertThatThrownBy(this::check).hasMessageContaining("FERRO-0814");
        String right = Files.readString(page);

        Files.writeString(
                page, right.replace("| n/a | proved |", "| n/a | open |").replace("| B-01 |", "| B-02 |"));
        assertThatThrownBy(this::check)
                .hasMessageEndingWith(lines("  A-02 on PostgreSQL: open -> proved", "  B-01: new", "  B-02: gone"));
        assertThat(page).hasContent(right);

        Files.writeString(page, right + "by hand\n");
        assertThatThrownBy(this::check).hasMessageEndingWith("  the text of the page");
        assertThat(page).hasContent(right);
    }

    @Test
    void whatAnEarlierBuildLeftDoesNotCount() throws IOException {
        recordEverything("2026-11-22T01:02:03Z");
        Files.writeString(page, "as it was");
        check();
        assertThat(page).hasContent("as it was");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(
                        "PostgreSQL: 0 of 2",
                        "not run: A-01 A-02",
                        "The page docs/conformance.md stays as it is, because this build left tests out: tck ran no tests in"
                                + " this build; tck/weld ran no tests in this build.");
    }

    @Test
    void aModuleWithoutResultsLeavesThePageAlone() throws IOException {
        record("tck", RUN, List.of(SQLITE, POSTGRESQL), on(SQLITE, "A-01"));
        leftAlone("tck/weld ran no tests in this build");
    }

    @Test
    void aRunOnOneDatabaseLeavesThePageAlone() throws IOException {
        record("tck", RUN, List.of(SQLITE), on(SQLITE, "A-01"));
        record("tck/weld", RUN, List.of(SQLITE), on(SQLITE, "A-01"));
        leftAlone("tck did not run on PostgreSQL; tck/weld did not run on PostgreSQL");
    }

    @Test
    void aChoiceAmongTestsLeavesThePageAlone() throws IOException {
        recordEverything(RUN);
        ResultWriter.begin(results("tck"), RUN, List.of(SQLITE, POSTGRESQL), List.of("test=Some*Test"))
                .end();
        leftAlone("tck ran with test=Some*Test");
    }

    @Test
    void aProcessThatDiedLeavesThePageAlone() throws IOException {
        recordEverything(RUN);
        ResultWriter.begin(results("tck/weld"), RUN, List.of(SQLITE, POSTGRESQL), List.of());
        leftAlone("tck/weld has tests that did not end");
    }

    @Test
    void aModuleThatThePageDoesNotKnowIsRefused() {
        recordEverything(RUN);
        record("sample", RUN, List.of(SQLITE, POSTGRESQL), on(SQLITE, "A-01"));
        assertThatThrownBy(this::check)
                .hasMessage(
                        "FERRO-0812: This run recorded assertions in modules that the conformance page does not know:"
                                + " sample. Add them to the modules that docs/pom.xml hands to it.");
    }

    @Test
    void aModuleWhoseTestsProveNothingNeedNotBeKnown() throws IOException {
        recordEverything(RUN);
        record("bench", RUN, List.of(SQLITE, POSTGRESQL));
        assertThatThrownBy(this::check).hasMessageContaining("FERRO-0814");
        check();
    }

    @Test
    void anIdThatIsNotInTheListIsRefused() {
        recordEverything(RUN);
        record("tck", RUN, List.of(SQLITE, POSTGRESQL), on(SQLITE, "Z-01"));
        assertThatThrownBy(this::check).hasMessageStartingWith("FERRO-0801: The test T carries @Assertion(\"Z-01\")");
    }

    @Test
    void aFileThatHoldsSomethingElseIsRefused() throws IOException {
        recordEverything(RUN);
        Path file = ResultFile.of(RUN, results("tck")).get(0);
        for (String line :
                List.of("nonsense", "result\tA-01\tsqlite", "result\tA-01\tsqlite\tgood\tT", "database\tx")) {
            Files.writeString(file, line + "\n");
            assertThatThrownBy(this::check)
                    .hasMessage("FERRO-0813: The file " + file + " does not hold results of the test kit: \"" + line
                            + "\". Run the tests of its module again.");
        }
    }

    @Test
    void theCommandNeedsItsArguments() {
        assertThatThrownBy(() -> run(checkout.toString(), RUN))
                .hasMessage("Usage: Conformance <checkout> <run> <module>[=<runtime>]...");
    }

    @Test
    void theCommandUsesTheShippedList() {
        record("tck", RUN, List.of(SQLITE, POSTGRESQL), on(SQLITE, "CONN-06"));
        assertThatThrownBy(() -> run(checkout.toString(), RUN, "tck")).hasMessageContaining("CONN-06: new");
        assertThat(page)
                .content()
                .contains("| proved | open |", "| SQLite | 1 | 88 | 89 |", "| no database | 0 | 4 | 4 |");
    }

    @Test
    void promisesInRuntimesHaveATableOfTheirOwn() throws IOException {
        modules = List.of(
                TestModule.parse("tck"),
                TestModule.parse("tck/weld=Weld 6"),
                TestModule.parse("tck/wildfly=WildFly 39"));
        record("tck", RUN, List.of(SQLITE, POSTGRESQL), on(SQLITE, "A-01"), on(POSTGRESQL, "A-01"), nowhere("B-01"));
        record("tck/weld", RUN, List.of(SQLITE, POSTGRESQL), on(SQLITE, "A-01"), on(POSTGRESQL, "A-02"));
        record("tck/wildfly", RUN, List.of(SQLITE, POSTGRESQL), on(SQLITE, "A-01"), on(POSTGRESQL, "A-01"));
        assertThatThrownBy(this::check).hasMessageContaining("FERRO-0814");
        String right = Files.readString(page);
        assertThat(right).endsWith("""
                no test of a promise runs inside a container, there is a dash.

                | id | Weld 6 | WildFly 39 |
                |---|---|---|
                | A-01 | proved / open | proved |
                | A-02 | proved | - |
                """);

        Files.writeString(page, right.replace("| A-02 | proved | - |\n", ""));
        assertThatThrownBy(this::check).hasMessageEndingWith("  the text of the page");
        assertThat(page).hasContent(right);
    }

    private void leftAlone(String reason) throws IOException {
        Files.writeString(page, "as it was");
        check();
        assertThat(page).hasContent("as it was");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("because this build left tests out: " + reason + ".");
    }

    private void run(String... arguments) throws IOException {
        Conformance.run(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private void check() throws IOException {
        new Conformance(ROWS, new PrintStream(printed, true, StandardCharsets.UTF_8)).check(checkout, RUN, modules);
    }

    private void recordEverything(String run) {
        record("tck", run, List.of(SQLITE, POSTGRESQL), on(SQLITE, "A-01"), on(POSTGRESQL, "A-01"));
        record("tck/weld", run, List.of(SQLITE, POSTGRESQL), on(POSTGRESQL, "A-02"), nowhere("B-01"));
    }

    private void record(String module, String run, List<Database> databases, Result... results) {
        ResultWriter writer = ResultWriter.begin(results(module), run, databases, List.of());
        List.of(results).forEach(writer::result);
        writer.end();
    }

    private Path results(String module) {
        return ResultFile.directory(checkout.resolve(module));
    }

    private static Result on(Database database, String id) {
        return new Result(id, Optional.of(database), Outcome.PASSED, "T");
    }

    private static Result nowhere(String id) {
        return new Result(id, Optional.empty(), Outcome.PASSED, "T");
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines);
    }
}
