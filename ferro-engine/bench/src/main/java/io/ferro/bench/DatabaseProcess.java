package io.ferro.bench;

import io.ferro.bench.contender.Contender;
import io.ferro.bench.contender.Target;
import io.ferro.tck.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Measures on one database, in a process of its own: applications have one driver, and code compiled for two is slower. Its arguments are the
 * database, its URL, the number of rounds and the file for the figures.
 */
final class DatabaseProcess {

    private static final int CONNECTIONS = 5;

    private DatabaseProcess() {}

    public static void main(String[] arguments) throws Exception {
        Database database = Database.valueOf(arguments[0]);
        Map<ContenderKind, Contender<?, ?>> contenders = new EnumMap<>(ContenderKind.class);
        try (Target target = new Target(database, arguments[1], CONNECTIONS);
                PrintWriter samples = samples(Path.of(arguments[3]))) {
            for (ContenderKind kind : ContenderKind.selected()) {
                Contender<?, ?> contender = kind.open(target);
                new Agreement<>(database, kind.label(), contender).check();
                target.removeInserted();
                contenders.put(kind, contender);
            }
            List<PairedRounds> workloads = new ArrayList<>();
            for (Workload workload : Selection.of(Workload.class, "bench.workloads")) {
                if (workload != Workload.COLD_START) {
                    PairedRounds rounds = new PairedRounds(workload, target, contenders);
                    rounds.warmUp();
                    workloads.add(rounds);
                }
            }
            for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
                for (PairedRounds workload : workloads) {
                    workload.measure(round, sample -> samples.println(sample.line()));
                }
                System.out.println(database.label() + ": round " + round + " is done");
            }
        } finally {
            for (Contender<?, ?> contender : contenders.values()) {
                contender.close();
            }
        }
    }

    private static PrintWriter samples(Path file) throws IOException {
        return new PrintWriter(file.toFile(), StandardCharsets.UTF_8);
    }
}
