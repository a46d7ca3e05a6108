package io.ferro.bench;

import io.ferro.tck.Database;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The table that people read, in Markdown. */
final class RatioTable {

    private static final String HEAD = """
            | workload | database | JDBC, µs | Ferro, µs | Ferro / JDBC, time | JDBC, bytes | Ferro, bytes | Ferro / JDBC, bytes |
            |---|---|---:|---:|---:|---:|---:|---:|
            """;

    private RatioTable() {}

    /** One line of the table. */
    record Line(Workload workload, Database database, List<Round> rounds) {

        String markdown() {
            return "| "
                    + String.join(
                            " | ",
                            workload.label(),
                            database.label(),
                            spread(r -> r.jdbc().micros()).middle(1),
                            spread(r -> r.ferro().micros()).middle(1),
                            spread(Round::timeRatio).whole(2),
                            spread(r -> r.jdbc().bytes()).middle(0),
                            spread(r -> r.ferro().bytes()).middle(0),
                            spread(Round::bytesRatio).middle(2))
                    + " |\n";
        }

        private Spread spread(ToDoubleFunction<Round> figure) {
            return Spread.of(rounds, figure);
        }
    }

    static String of(List<Line> lines) {
        return lines.stream().map(Line::markdown).collect(Collectors.joining("", HEAD, ""));
    }
}
