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

    private static final Duration WARM_UP = Duration.ofMillis(1_200);

    /** How long a contender runs in a round, if it is as fast as the first one. */
    private static final Duration TURN = Duration.ofMillis(60);

    /** A call that leaves all to a server is too short for the clock, however long it waits. */
    private static final int FEWEST_CALLS = 3;

    private final Workload workload;
    private final Target target;
    private final Map<ContenderKind, Operation> operations = new EnumMap<>(ContenderKind.class);
    private final Meter meter = new Meter();

    PairedRounds(Workload workload, Target target, Map<ContenderKind, Contender<?, ?>> contenders) {
        this.workload = workload;
        this.target = target;
        contenders.forEach((kind, contender) -> operations.put(kind, Operation.of(workload, contender)));
    }

    void run(int rounds, Consumer<Sample> samples) throws Exception {
        for (Operation operation : operations.values()) {
            warmUp(operation);
        }
        int calls = calls();
        for (int round = 1; round <= rounds; round++) {
            measure(round, calls, samples);
        }
    }

    /** Measures so many calls of each contender. */
    void measure(int round, int calls, Consumer<Sample> samples) throws Exception {
        List<ContenderKind> order = new ArrayList<>(operations.keySet());
        Collections.rotate(order, round);
        for (ContenderKind kind : order) {
            Cost cost = meter.measure(Objects.requireNonNull(operations.get(kind)), calls);
            samples.accept(new Sample(workload, target.database(), kind, round, cost));
            tidyUp();
        }
    }

    private int calls() throws Exception {
        Operation reference = operations.values().iterator().next();
        long begin = System.nanoTime();
        meter.measure(reference, FEWEST_CALLS);
        long nanos = (System.nanoTime() - begin) / FEWEST_CALLS;
        tidyUp();
        return (int) Math.max(FEWEST_CALLS, TURN.toNanos() / nanos);
    }

    /** Long enough for the compiler, whose own threads are not counted. */
    private void warmUp(Operation operation) throws Exception {
        long end = System.nanoTime() + WARM_UP.toNanos();
        do {
            meter.measure(operation, FEWEST_CALLS);
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
