package io.ferro.tck.conformance;

import io.ferro.tck.Database;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How far the promises of one kind are.
 *
 * @param label which kind: those of a database, or those without one
 * @param proved how many are proved
 * @param open the ids of those that are open
 * @param notRun the ids of those that were not run
 */
record Tally(String label, int proved, List<String> open, List<String> notRun) {

    static List<Tally> of(RowList list, Verdicts verdicts) {
        return Stream.concat(
                        Stream.of(Database.values())
                                .map(database -> of(
                                        database.label(),
                                        list,
                                        row -> row.databases().contains(database),
                                        database,
                                        verdicts)),
                        Stream.of(of("no database", list, row -> !row.needsDatabase(), Database.SQLITE, verdicts)))
                .toList();
    }

    private static Tally of(String label, RowList list, Predicate<Row> kind, Database column, Verdicts verdicts) {
        List<Row> rows = list.rows().stream().filter(kind).toList();
        return new Tally(
                label,
                ids(rows, column, verdicts, State.PROVED).size(),
                ids(rows, column, verdicts, State.OPEN),
                ids(rows, column, verdicts, State.NOT_RUN));
    }

    private static List<String> ids(List<Row> rows, Database column, Verdicts verdicts, State state) {
        return rows.stream()
                .filter(row -> verdicts.of(row, column) == state)
                .map(Row::id)
                .toList();
    }

    int rows() {
        return proved + open.size() + notRun.size();
    }
}
