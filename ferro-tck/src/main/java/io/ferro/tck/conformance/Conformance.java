package io.ferro.tck.conformance;

import io.ferro.tck.error.TckErrors;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes {@code docs/conformance.md} from what the tests of a build recorded, and fails when the page was not that already.
 * A build that left tests out, because it was restricted to a database, to some modules or to some tests, is reported and
 * leaves the page alone.
 */
public final class Conformance {

    private static final Path PAGE = Path.of("docs", "conformance.md");

    private final RowList rows;
    private final PrintStream out;

    Conformance(RowList rows, PrintStream out) {
        this.rows = rows;
        this.out = out;
    }

    /**
     * Called by the build after all tests.
     *
     * @param arguments the root of the checkout, the name of the build as the tests had it in {@code ferro-tck.run}, and
     *     the paths of the modules whose tests prove promises, each followed by {@code =} and the name of the runtime that it is
     *     about, if it is
     * @throws IllegalStateException if the page was not what the tests produced, or if tests were left out where the environment
     *     variable {@code CI} is set
     * @throws IOException if files cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        List<String> gaps = run(List.of(arguments), System.out);
        if (!gaps.isEmpty() && System.getenv("CI") != null) {
            throw TckErrors.incomplete(gaps);
        }
    }

    static List<String> run(List<String> arguments, PrintStream out) throws IOException {
        if (arguments.size() < 3) {
            throw new IllegalArgumentException("Usage: Conformance <checkout> <run> <module>[=<runtime>]...");
        }
        Path checkout = Path.of(arguments.get(0)).toAbsolutePath().normalize();
        return new Conformance(RowList.shipped(), out)
                .check(
                        checkout,
                        arguments.get(1),
                        arguments.stream().skip(2).map(TestModule::parse).toList());
    }

    /** {@return what was left out} */
    List<String> check(Path checkout, String run, List<TestModule> modules) throws IOException {
        RunResults results = RunResults.collect(checkout, run, modules);
        refuseUnknownIds(results);
        Verdicts verdicts = results.verdicts();
        report(results, Tally.of(rows, verdicts));
        if (results.gaps().isEmpty()) {
            update(checkout.resolve(PAGE), ConformancePage.render(rows, verdicts, results.runtimes()));
        }
        return results.gaps();
    }

    /** The tests check ids themselves; a process that ran with another version of this library may not have. */
    private void refuseUnknownIds(RunResults results) {
        for (Result result : results.results()) {
            if (rows.find(result.id()).isEmpty()) {
                throw TckErrors.unknownAssertion(result.id(), result.test());
            }
        }
    }

    private void report(RunResults results, List<Tally> tallies) {
        out.println("Ferro TCK: promises proved");
        for (Tally tally : tallies) {
            out.println("  " + tally.label() + ": " + tally.proved() + " of " + tally.rows());
            ids("open", tally.open());
            ids("not run", tally.notRun());
        }
        if (!results.gaps().isEmpty()) {
            out.println("  The page " + PAGE + " stays as it is, because this build left tests out: "
                    + String.join("; ", results.gaps()) + ".");
        }
    }

    private void ids(String state, List<String> ids) {
        if (!ids.isEmpty()) {
            out.println("    " + state + ": " + String.join(" ", ids));
        }
    }

    private static void update(Path page, String after) throws IOException {
        String before = Files.exists(page) ? Files.readString(page) : "";
        List<String> changes = ConformancePage.changes(before, after);
        if (!changes.isEmpty()) {
            Files.writeString(page, after, StandardCharsets.UTF_8);
            throw TckErrors.pageChanged(PAGE, changes);
        }
    }
}
