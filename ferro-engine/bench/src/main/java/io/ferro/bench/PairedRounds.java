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
 * Measures one workload of all contenders. In each round they follow each other, so that what the machine does besides meets all of them
 * alike, each round in another order.
 */
final class PairedRounds {

    private static final Duration WARM_UP = Duration.ofSeconds(1);

    /** How long a contender runs in a round, if it is as fast as the first one. */
    private static final Duration TURN = Duration.ofMillis(60);

    /** Calls between two looks at the clock. */
    private static final int FEW_CALLS = 3;

    private final Workload workload;
    private final Target target;
    private final Map<ContenderKind, Operation> operations = new EnumMap<>(ContenderKind.class);
    private final Meter meter = new Meter();
    private int calls = 1;

    PairedRounds(Workload workload, Target target, Map<ContenderKind, Contender<?, ?>> contenders) {
        this.workload = workload;
        this.target = target;
        contenders.forEach((kind, contender) -> operations.put(kind, Operation.of(workload, contender)));
    }

    /** Runs every contender long enough for the compiler, whose own threads are not counted. */
    void warmUp() throws Exception {
        for (Operation operation : operations.values()) {
            warmUp(operation);
        }
        calls = callsOfATurn();
    }

    /** Measures a turn of each contender. */
    void measure(int round, Consumer<Sample> samples) throws Exception {
        List<ContenderKind> order = new ArrayList<>(operations.keySet());
        Collections.rotate(order, round);
        for (ContenderKind kind : order) {
            Cost cost = meter.measure(Objects.requireNonNull(operations.get(kind)), calls);
            samples.accept(new Sample(workload, target.database(), kind, round, cost));
            tidyUp();
        }
    }

    private int callsOfATurn() throws Exception {
        Operation reference = operations.values().iterator().next();
        long begin = System.nanoTime();
        meter.measure(reference, FEW_CALLS);
        long nanos = (System.nanoTime() - begin) / FEW_CALLS;
        tidyUp();
        return (int) Math.max(1, TURN.toNanos() / nanos);
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
