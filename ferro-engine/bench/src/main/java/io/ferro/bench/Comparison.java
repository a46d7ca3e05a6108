package io.ferro.bench;

import io.ferro.bench.model.FerroContender;
import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Measures every workload on every database. */
final class Comparison {

    /** A heap that has its size from the beginning, so that nobody pays for its growth. */
    private static final List<String> MEASURING = List.of("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch");

    private final int rounds;
    private final Set<ContenderKind> contenders = ContenderKind.selected();
    private final Set<Workload> workloads = Selection.of(Workload.class, "bench.workloads");
    private final List<Sample> samples = new ArrayList<>();

    /**
     * Measures nothing yet.
     *
     * @param rounds how often everything is measured, at least once
     */
    Comparison(int rounds) {
        this.rounds = rounds;
    }

    List<Sample> run() throws IOException, InterruptedException {
        for (Database database : Database.selected()) {
            try (TestDatabase target = database.fresh()) {
                FerroContender.fill(target.url());
                coldStarts(target);
                inProcess(target);
            }
        }
        return samples;
    }

    private void inProcess(TestDatabase target) throws IOException, InterruptedException {
        Path figures = Files.createTempFile("ferro-bench-", ".txt");
        try {
            JavaProcess.run(
                    DatabaseProcess.class,
                    MEASURING,
                    target.database().name(),
                    target.url(),
                    Integer.toString(rounds),
                    figures.toString());
            try (var lines = Files.lines(figures)) {
                lines.map(Sample::parse).forEach(samples::add);
            }
        } finally {
            Files.delete(figures);
        }
    }

    private void coldStarts(TestDatabase target) throws IOException, InterruptedException {
        if (!workloads.contains(Workload.COLD_START)) {
            return;
        }
        for (int round = 0; round <= rounds; round++) {
            for (ContenderKind contender : contenders) {
                SinceStart time = SinceStart.parse(JavaProcess.output(
                        ColdStart.class,
                        List.of(),
                        contender.name(),
                        target.database().name(),
                        target.url()));
                if (round > 0) { // The first one warms up the cache of the file system.
                    Cost cost = new Cost(time.nanos(), Double.NaN);
                    samples.add(new Sample(Workload.COLD_START, target.database(), contender, round, cost));
                }
            }
        }
    }
}
