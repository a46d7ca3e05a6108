package io.ferro.bench;

import io.ferro.tck.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openjdk.jmh.runner.RunnerException;

/** Measures every workload on every database, in rounds, so that a busy minute of the machine does not hit one line only. */
final class Comparison {

    private final List<RatioTable.Line> lines = new ArrayList<>();

    Comparison() {
        for (Workload workload : Workload.values()) {
            for (Database database : Database.selected()) {
                lines.add(new RatioTable.Line(workload, database, new ArrayList<>()));
            }
        }
    }

    /**
     * {@return the lines of the table}
     *
     * @param rounds how often everything is measured, at least once
     * @param progress is told what is done
     */
    List<RatioTable.Line> run(int rounds, Consumer<String> progress) throws RunnerException {
        for (int round = 1; round <= rounds; round++) {
            for (RatioTable.Line line : lines) {
                line.rounds().add(measure(line.workload(), line.database()));
            }
            progress.accept("Round " + round + " of " + rounds + " is done");
        }
        return lines;
    }

    private static Round measure(Workload workload, Database database) throws RunnerException {
        Cost jdbc = new Measurement(workload, database, ContenderKind.JDBC).run();
        Cost ferro = new Measurement(workload, database, ContenderKind.FERRO).run();
        return new Round(jdbc, ferro);
    }
}
