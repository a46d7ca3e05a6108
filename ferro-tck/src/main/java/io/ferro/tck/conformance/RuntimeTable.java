package io.ferro.tck.conformance;

import io.ferro.tck.Database;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last part of the conformance page: which promises were proved in which runtime. Nothing where no module is about one. */
final class RuntimeTable {

    /** The line that it begins with. */
    static final String TITLE = "## Runtimes";

    private static final String INTRODUCTION = "\n" + TITLE + """


            The promises whose tests run inside containers. `proved` is on every database that the promise has to do with; where
            no test of a promise runs inside a container, there is a dash.

            """;

    private static final String NOWHERE = "-";

    private RuntimeTable() {}

    static String render(RowList list, Map<String, List<Result>> runtimes) {
        if (runtimes.isEmpty()) {
            return "";
        }
        Set<String> ids = runtimes.values().stream()
                .flatMap(Collection::stream)
                .map(Result::id)
                .collect(Collectors.toSet());
        StringBuilder page = new StringBuilder(INTRODUCTION);
        line(page, "id", runtimes.keySet().stream());
        page.append("|---".repeat(runtimes.size() + 1)).append("|\n");
        list.rows().stream()
                .filter(row -> ids.contains(row.id()))
                .forEach(row -> line(page, row.id(), runtimes.values().stream().map(results -> state(row, results))));
        return page.toString();
    }

    private static void line(StringBuilder page, String first, Stream<String> others) {
        ConformancePage.line(page, Stream.concat(Stream.of(first), others).toArray(String[]::new));
    }

    private static String state(Row row, List<Result> results) {
        if (results.stream().noneMatch(result -> result.id().equals(row.id()))) {
            return NOWHERE;
        }
        Verdicts verdicts = new Verdicts(results, true);
        return Stream.of(Database.values())
                .map(database -> verdicts.of(row, database))
                .filter(state -> state != State.NOT_APPLICABLE)
                .distinct()
                .map(State::label)
                .collect(Collectors.joining(" / "));
    }
}
