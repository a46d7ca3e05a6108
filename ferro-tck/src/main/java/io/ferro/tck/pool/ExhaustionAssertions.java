package io.ferro.tck.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.PoolExhaustedException;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Background;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.LongStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.example.Holder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an exhausted pool says about those who hold its connections. */
@Timeout(60)
public abstract class ExhaustionAssertions extends EngineAssertions {

    private static final String SECRET = "Hush4711";
    private static final Duration ACQUIRE = Duration.ofMillis(600);

    private Engines engines;
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final List<Background<?>> holders = new ArrayList<>();

    /** For subclasses. */
    protected ExhaustionAssertions() {}

    @BeforeEach
    final void create() {
        engines = unconnected();
    }

    @Test
    @Assertion("POOL-03")
    void theErrorNamesTheTransactionItsThreadItsAgeAndWhereItWasOpened() throws Exception {
        Engine engine = connect(1);
        holdTransaction(engine, "the-slow-one");
        Thread.sleep(1200);

        PoolExhaustedException error = exhausted(() -> engine.fetchAll("select name from author"));
        assertThat(error)
                .hasMessageContaining("FERRO-0111")
                .hasMessageContaining("\"default\"")
                .hasMessageContaining("the-slow-one")
                .hasMessageContaining("transaction")
                .hasMessageContaining("org.example.Holder.holdTransaction(Holder.java:")
                .hasMessageContaining(ACQUIRE.toString());
        assertThat(error.getMessage())
                .as("its age: a second or more")
                .containsPattern("[1-9]\\d*(\\.\\d+)? ?s|PT[1-9]");
        release();
        assertThat(engine.fetchAll("select name from author")).hasSize(1);
    }

    @Test
    @Assertion("POOL-03")
    void theErrorNamesATransactionThatWasForgotten() throws Exception {
        Engine engine = connect(1);
        assertThat(Background.start("forgetful", () -> Holder.forgetTransaction(engine.session()))
                        .get()
                        .isOpen())
                .isTrue();
        PoolExhaustedException error = exhausted(() -> engine.fetchAll("select name from author"));
        assertThat(error)
                .hasMessageContaining("forgetful")
                .hasMessageContaining("org.example.Holder.forgetTransaction(Holder.java:");
    }

    @Test
    @Assertion("POOL-03")
    void theErrorNamesAnOperationThatTakesLong() throws Exception {
        Engine engine = connect(1);
        Background<Object> reading = Background.start("the-reader", () -> {
            try (Session session = engine.session()) {
                Holder.runLongStatement(
                        session, LongStatement.endless(database().database()));
            }
            return true;
        });
        reading.awaitStatement();
        PoolExhaustedException error = exhausted(() -> engine.fetchAll("select name from author"));
        assertThat(error).hasMessageContaining("the-reader");
        engines.disconnect("default", Duration.ZERO); // Ends what runs.
    }

    @Test
    @Assertion("POOL-03")
    void everyHolderIsNamed() throws Exception {
        Engine engine = connect(4);
        int readers = onSqlite() ? 3 : 4; // One of SQLite's connections is the one that writes.
        for (int number = 0; number < readers; number++) {
            Background<Object> reading = Background.start(
                    "reader-" + number,
                    () -> engine.fetchAll(LongStatement.endless(database().database())));
            reading.awaitStatement();
        }
        PoolExhaustedException error = exhausted(() -> engine.fetchAll("select name from author"));
        for (int number = 0; number < readers; number++) {
            assertThat(error).hasMessageContaining("reader-" + number);
        }
        engines.disconnect("default", Duration.ZERO); // Ends what runs.
    }

    @Test
    @Assertion("POOL-03")
    void whereOneWritesTheOthersWhoWantToAreToldWho() throws Exception {
        Engine engine = connect(onSqlite() ? 3 : 1);
        holdTransaction(engine, "the-writer");
        assertThat(exhausted(() -> engine.execute("insert into author (name) values (?)", SECRET)))
                .hasMessageContaining("the-writer")
                .hasMessageContaining("Holder.java:");
        assertThat(exhausted(() -> engine.runInTransaction(tx -> tx.execute("delete from author"))))
                .hasMessageContaining("the-writer");
        if (onSqlite()) {
            assertThat(engine.fetchAll("select name from author"))
                    .as("reading goes on")
                    .isEmpty();
        }
        release();
        engine.execute("insert into author (name) values (?)", "after");
        assertThat(engine.fetchAll("select name from author")).hasSize(2);
    }

    /** The holder may be the thread itself: a plain JDBC connection that was not given back. */
    @Test
    @Assertion("POOL-03")
    void aConnectionOfTheDataSourceIsNamedToo() throws Exception {
        Engine engine = connect(1);
        try (var connection = engine.dataSource().getConnection()) {
            assertThat(connection.isClosed()).isFalse();
            assertThat(exhausted(() -> engine.execute("insert into author (name) values (?)", SECRET)))
                    .satisfies(error -> assertThat(error.getMessage()).doesNotContain("held by: ."));
        }
        assertThat(engine.execute("insert into author (name) values (?)", "Ada"))
                .isEqualTo(1);
    }

    private Engine connect(int connections) {
        Engine engine = engines.connect(settings()
                .pool(PoolConfig.of(connections).acquireTimeout(ACQUIRE).validationTimeout(Duration.ofMillis(250))));
        engine.fetchAll("select name from author");
        return engine;
    }

    private void holdTransaction(Engine engine, String thread) throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        holders.add(Background.start(thread, () -> {
            Holder.holdTransaction(engine, SECRET, held, goOn);
            return true;
        }));
        held.await();
    }

    private void release() throws Exception {
        goOn.countDown();
        for (Background<?> holder : holders) {
            holder.get();
        }
    }

    /** Fails within the acquire timeout, which the test's own time bounds, and shows no value of any statement. */
    private static PoolExhaustedException exhausted(ThrowingCallable work) {
        long begin = System.nanoTime();
        PoolExhaustedException error = catchThrowableOfType(PoolExhaustedException.class, work);
        assertThat(error).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .isBetween(ACQUIRE.minusMillis(100), ACQUIRE.multipliedBy(20));
        assertThat(error.getMessage()).doesNotContain(SECRET, "select", "insert");
        return error;
    }
}
