package io.ferro.tck.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ConnectionFailedException;
import io.ferro.Engine;
import io.ferro.PoolConfig;
import io.ferro.PoolExhaustedException;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import io.ferro.tck.network.Forwarder;
import io.ferro.tck.server.OwnPostgres;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operations do while the server is not there, or does not answer. */
public abstract class OutageAssertions extends RecoveryAssertions {

    private static final PoolConfig IMPATIENT = PoolConfig.of(2).acquireTimeout(Duration.ofSeconds(1));

    /** Longer than it takes HikariCP's pauses between attempts to grow beyond the acquire timeout. */
    private static final Duration LONG_OUTAGE = Duration.ofMillis(5500);

    private static OwnPostgres server;

    /** For subclasses. */
    protected OutageAssertions() {}

    @BeforeAll
    static void create() {
        server = OwnPostgres.create();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @AfterEach
    final void letGoOn() {
        server.resume();
    }

    @BeforeEach
    final void startAgain() {
        if (!server.isRunning()) {
            server.start();
        }
        server.execute("drop table if exists work");
    }

    @Test
    @Assertion("POOL-04")
    void whatFindsNoServerWaitsForTheAcquireTimeoutAndFails() {
        Engine engine = connect(server.url(), IMPATIENT);
        server.kill9();
        long start = System.nanoTime();
        assertThatExceptionOfType(ConnectionFailedException.class)
                .isThrownBy(() -> engine.runInTransaction(tx -> tx.fetchAll("select 1")))
                .withMessageStartingWith("FERRO-0109: ")
                .withMessageContaining("\"default\"");
        assertThat(since(start)).isBetween(Duration.ofMillis(900), Duration.ofSeconds(3));
        assertThat(engine.poolStats().active()).isZero();
    }

    @Test
    @Assertion("POOL-04")
    void whatFindsNoServerIsDoneWhenItIsBackInTime() throws Exception {
        Engine engine = connect(server.url(), FIVE);
        server.kill9();
        Together.run(6, number -> () -> {
            if (number == 0) {
                Thread.sleep(1000);
                server.start();
                return 1L;
            }
            return engine.execute("insert into work (id) values (?)", (long) number);
        });
        assertThat(Scalar.of(engine, "select count(*) from work")).isEqualTo(5);
    }

    @Test
    @Assertion("POOL-04")
    void afterALongOutageAShortAcquireTimeoutIsEnough() throws Exception {
        Engine engine = connect(server.url(), IMPATIENT);
        server.kill9();
        long start = System.nanoTime();
        while (since(start).compareTo(LONG_OUTAGE) < 0) {
            assertThatExceptionOfType(ConnectionFailedException.class).isThrownBy(() -> engine.execute("select 1"));
        }
        server.start();
        Together.run(4, number -> () -> engine.execute("insert into work (id) values (?)", (long) number));

        engine.runInTransaction(one -> Together.elsewhere(() -> {
            engine.runInTransaction(
                    other -> Together.elsewhere(() -> assertThatExceptionOfType(PoolExhaustedException.class)
                            .as("an outage that is over is no excuse")
                            .isThrownBy(() -> engine.execute("select 1"))));
            return null;
        }));
    }

    @Test
    @Assertion("POOL-04")
    void aServerThatHangsIsGivenUpAfterTheSocketTimeout() {
        Engine engine = connect(server.url() + "?socketTimeout=1", IMPATIENT);
        engine.execute("select 1");
        server.suspend();
        try {
            long start = System.nanoTime();
            assertThatExceptionOfType(ConnectionFailedException.class)
                    .isThrownBy(() -> engine.execute("insert into work (id) values (1)"));
            assertThatExceptionOfType(ConnectionFailedException.class)
                    .isThrownBy(() -> engine.runInTransaction(tx -> tx.execute("insert into work (id) values (2)")));
            assertThat(since(start)).isLessThan(Duration.ofSeconds(6));
        } finally {
            server.resume();
        }
        engine.execute("insert into work (id) values (3)");
        assertThat(Scalar.of(engine, "select count(*) from work where id > 1")).isEqualTo(1);
        assertThat(engine.poolStats().active()).isZero();
    }

    /** Without a limit the thread that opens connections would wait for an answer for ever, and nothing would come after it. */
    @Test
    @Assertion("POOL-04")
    void aNetworkThatSwallowedTheOpeningOfAConnectionHoldsNothingUp() throws Exception {
        Forwarder network = closedAfterwards(Forwarder.to(server.port()));
        Engine engine = connect(
                server.url().replace(server.hostAndPort(), network.hostAndPort()),
                PoolConfig.of(1).acquireTimeout(Duration.ofSeconds(3)));
        network.swallow();
        network.cut();
        long start = System.nanoTime();
        assertThatExceptionOfType(ConnectionFailedException.class)
                .isThrownBy(() -> Scalar.of(engine, "select count(*) from work"));
        assertThatExceptionOfType(ConnectionFailedException.class)
                .isThrownBy(() -> Scalar.of(engine, "select count(*) from work"));
        assertThat(since(start)).isLessThan(Duration.ofSeconds(8));
        network.serve();
        engine.execute("insert into work (id) values (1)");
        assertThat(Scalar.of(engine, "select count(*) from work")).isEqualTo(1);
    }

    @Test
    @Assertion("POOL-04")
    void theNextServerOfTheUrlIsTriedInTime() throws Exception {
        Forwarder network = closedAfterwards(Forwarder.to(server.port()));
        Engine engine = connect(
                server.url().replace(server.hostAndPort(), network.hostAndPort() + "," + server.hostAndPort()),
                PoolConfig.of(1).acquireTimeout(Duration.ofSeconds(4)));
        network.swallow();
        network.cut();
        letConnectionsLieIdle();
        engine.execute("insert into work (id) values (1)");
        assertThat(Scalar.of(engine, "select count(*) from work")).isEqualTo(1);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
