package io.ferro.tck.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.PoolConfig;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Outside;
import io.ferro.tck.engine.VirtualThreads;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two hundred threads for each connection: virtual ones where Java has them, which is since 21. */
public abstract class ManyThreadsAssertions extends EngineAssertions {

    private static final int THREADS = 1_000;
    private static final int CONNECTIONS = 5;

    /** For subclasses. */
    protected ManyThreadsAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(Slip.class);
    }

    @Test
    @Assertion({"SESS-11", "TX-02"})
    void eachHasItsTurnAndItsOwnWork() throws Exception {
        Engine engine = unconnected().connect(settings().pool(PoolConfig.of(CONNECTIONS)));
        AtomicInteger inTransactions = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        Optional<ExecutorService> virtual = VirtualThreads.executor();
        ExecutorService threads = virtual.orElseGet(Executors::newCachedThreadPool);
        long began = System.nanoTime();
        for (int number = 1; number <= THREADS; number++) {
            long key = number;
            threads.execute(() -> {
                try (Session session = engine.session()) {
                    session.runInTransaction(tx -> {
                        most.accumulateAndGet(inTransactions.incrementAndGet(), Math::max);
                        session.create(new Slip(key));
                        assertThat(session.get(Slip.class, key).id).isEqualTo(key);
                        inTransactions.decrementAndGet();
                    });
                    assertThat(session.find(Slip.class, key)).isPresent();
                } catch (Throwable failure) {
                    failures.add(failure);
                }
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(100, TimeUnit.SECONDS)).isTrue();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertThat(failures).isEmpty();
        assertThat(Outside.count(database(), "session_slip")).isEqualTo(THREADS);
        assertThat(most.get()).isBetween(1, CONNECTIONS);
        assertThat(engine.poolStats().active()).isZero();
        assertThat(engine.poolStats().total()).isLessThanOrEqualTo(CONNECTIONS);
        System.out.println("SESS-11: " + THREADS + (virtual.isPresent() ? " virtual" : "") + " threads on "
                + CONNECTIONS + " connections of " + database().database() + " took " + took.toMillis() + " ms");
    }
}
