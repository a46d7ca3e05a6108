package io.ferro.bench;

import io.ferro.bench.contender.Contender;
import io.ferro.bench.contender.Target;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Measures one workload of all contenders. A round has many laps, in which they follow each other, each lap in another order: what the
 * machine does besides meets all of them alike, and where the system happens to place the database's process does not decide a round.
 */
final class PairedRounds {

    private static final Duration WARM_UP = Duration.ofSeconds(1);

    /** How long a contender runs in a round, if it is as fast as the first one. */
    private static final Duration ROUND = Duration.ofMillis(100);

    private static final int MANY_LAPS = 12;

    /** Calls between two looks at the clock. */
    private static final int FEW_CALLS = 3;

    private final Workload workload;
    private final Target target;
    private final Map<ContenderKind, Contender<?, ?>> contenders;
    private final Map<ContenderKind, Operation> operations = new EnumMap<>(ContenderKind.class);
    private final Meter meter = new Meter();
    private int laps = 1;

    /** Those of one contender in one lap. */
    private int calls = 1;

    PairedRounds(Workload workload, Target target, Map<ContenderKind, Contender<?, ?>> contenders) {
        this.workload = workload;
        this.target = target;
        this.contenders = contenders;
        contenders.forEach((kind, contender) -> operations.put(kind, Operation.of(workload, contender)));
    }

    /** Runs every contender long enough for the compiler, whose own threads are not counted. */
    void warmUp() throws Exception {
        for (Contender<?, ?> contender : contenders.values()) {
            warmUp(Operation.warmUp(workload, contender));
        }
        int callsOfARound = callsOfARound();
        laps = Math.min(MANY_LAPS, callsOfARound);
        calls = callsOfARound / laps;
    }

    /** Measures a round. */
    void measure(int round, Consumer<Sample> samples) throws Exception {
        Map<ContenderKind, Cost> costs = new EnumMap<>(ContenderKind.class);
        for (int lap = 0; lap < laps; lap++) {
            List<ContenderKind> order = new ArrayList<>(operations.keySet());
            Collections.rotate(order, round + lap);
            for (ContenderKind kind : order) {
                Cost cost = meter.measure(Objects.requireNonNull(operations.get(kind)), calls);
                costs.merge(kind, cost.times(1.0 / laps), Cost::plus);
                tidyUp();
            }
        }
        costs.forEach((kind, cost) -> samples.accept(new Sample(workload, target.database(), kind, round, cost)));
    }

    private int callsOfARound() throws Exception {
        Operation reference = operations.values().iterator().next();
        long begin = System.nanoTime();
        meter.measure(reference, FEW_CALLS);
        long nanos = (System.nanoTime() - begin) / FEW_CALLS;
        tidyUp();
        return (int) Math.max(1, ROUND.toNanos() / nanos);
    }

    private void warmUp(Operation operation) throws Exception {
        long end = System.nanoTime() + WARM_UP.toNanos();
        do {
            meter.measure(operation, FEW_CALLS);
        } while (System.nanoTime() < end);
        tidyUp();
    }

    /** So that every turn finds the same. */
    private void tidyUp() throws SQLException {
        if (workload.inserts()) {
            target.removeInserted();
        }
    }
}
