package io.ferro.bench;

import io.ferro.tck.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts processes that read one row, as plain programs and in a container, and has their times as a table in Markdown. */
final class ColdStarts {

    private static final List<ContenderKind> PLAIN =
            List.of(ContenderKind.JDBC, ContenderKind.FERRO, ContenderKind.HIBERNATE);

    private static final int ROUNDS = 7;

    private final StringBuilder table = new StringBuilder(
            "| cold start | database | ms of processor time | ms by the clock |\n|---|---|---:|---:|\n");

    @FunctionalInterface
    private interface Start {
        String output() throws IOException, InterruptedException;
    }

    void measure(TestDatabase target) throws IOException, InterruptedException {
        Map<String, Start> starts = new LinkedHashMap<>();
        for (ContenderKind kind : PLAIN) {
            starts.put(
                    kind.label(),
                    () -> JavaProcess.output(
                            ColdStart.class,
                            List.of(),
                            kind.name(),
                            target.database().name(),
                            target.url()));
        }
        starts.put(
                "Ferro in Weld SE",
                () -> JavaProcess.output(WeldColdStart.class, List.of("-Dferro.url=" + target.url())));
        Map<String, List<SinceStart>> times = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, Start> start : starts.entrySet()) {
                SinceStart time = SinceStart.parse(start.getValue().output());
                if (round > 0) { // The first one warms up the cache of the file system.
                    times.computeIfAbsent(start.getKey(), name -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        times.forEach((name, all) -> table.append("| %s | %s | %s | %s |\n"
                .formatted(
                        name,
                        target.database().label(),
                        Spread.of(all.stream().mapToDouble(time -> time.nanos() / 1e6))
                                .whole(0),
                        Spread.of(all.stream().mapToDouble(SinceStart::millis)).whole(0))));
    }

    String table() {
        return table.toString();
    }
}
