package io.ferro.tck.pooler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Isolation;
import io.ferro.PoolConfig;
import io.ferro.Pooler;
import io.ferro.Row;
import io.ferro.Session;
import io.ferro.Sql;
import io.ferro.TransactionOptions;
import io.ferro.UniqueViolation;
import io.ferro.tck.Assertion;
import io.ferro.tck.PgBouncerOptions.Mode;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Book;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything at once, from many threads, through fewer connections than there are threads. */
public abstract class PoolerWorkAssertions extends PooledAssertions {

    private static final int THREADS = 16;
    private static final int OPERATIONS = 10_000;
    private static final int FEWER = Boolean.getBoolean("ferro-tck.long") ? OPERATIONS : 2_000;

    /** For subclasses. */
    protected PoolerWorkAssertions() {}

    @Test
    @Assertion("CONN-05")
    void mixedWorkInTransactionModeFindsNoStatementOfAnother() throws Exception {
        mix(
                "transaction mode",
                OPERATIONS,
                ConnectionSettings.of(url(Mode.TRANSACTION)).pooler(Pooler.TRANSACTION));
    }

    @Test
    @Assertion("CONN-05")
    void mixedWorkThroughADetectedPoolerFindsNoStatementOfAnother() throws Exception {
        mix("detected", FEWER, ConnectionSettings.of(url(Mode.TRANSACTION)));
    }

    @Test
    @Assertion("CONN-05")
    void theWorkReallyChangesConnections() throws Exception {
        Engine engine = unconnected().connect(ConnectionSettings.of(url(Mode.TRANSACTION)));
        Set<Long> processes = new HashSet<>();
        try (Session session = engine.session()) {
            for (int i = 0; i < 50; i++) {
                processes.add(process(session));
                Together.run(SERVER_CONNECTIONS, number -> () -> process(engine));
            }
        }
        assertThat(processes).as("server processes that one session met").hasSizeGreaterThan(1);
    }

    /** A cursor stays on its server connection, because it lives in a transaction. */
    @Test
    @Assertion("QUERY-03")
    void streamsInTransactionMode() throws Exception {
        Engine engine = unconnected().connect(ConnectionSettings.of(url(Mode.TRANSACTION)));
        List<Long> counts = Together.run(THREADS, number -> () -> {
            try (Stream<Row> rows = engine.stream("select n from generate_series(1, 5000) as numbers (n)")) {
                return rows.map(row -> row.getInt("n")).distinct().count();
            }
        });
        assertThat(counts).containsOnly(5_000L);
    }

    @Test
    @Assertion("TX-06")
    void theOptionsOfATransactionReachNobodyElse() throws Exception {
        Engine engine = unconnected().connect(ConnectionSettings.of(url(Mode.TRANSACTION)));
        TransactionOptions options =
                TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE).readOnly();
        Set<String> untouched = new HashSet<>(Together.run(THREADS, number -> () -> {
            for (int i = 0; i < 100; i++) {
                assertThat(engine.<String, RuntimeException>callInTransaction(options, PoolerWorkAssertions::mode))
                        .isEqualTo("serializable on");
                assertThat(engine.<String, RuntimeException>callInTransaction(PoolerWorkAssertions::mode))
                        .isEqualTo("read committed off");
            }
            return mode(engine);
        }));
        assertThat(untouched).containsOnly("read committed off");
    }

    private static String mode(Sql sql) {
        return Objects.requireNonNull(sql.fetchOne("select current_setting('transaction_isolation') || ' '"
                        + " || current_setting('transaction_read_only') as mode")
                .orElseThrow()
                .getString("mode"));
    }

    @Test
    @Assertion("MUT-02")
    void manyRowsInTransactionMode() throws Exception {
        Engine engine = unconnected(Author.class, Book.class)
                .connect(ConnectionSettings.of(url(Mode.TRANSACTION)).autoMigrate());
        Author taken = engine.models(Author.class).create(new Author("taken"));
        Together.run(SERVER_CONNECTIONS * 2, number -> () -> {
            try (Session session = engine.session()) {
                for (int i = 0; i < 5; i++) {
                    session.bulkCreate(IntStream.range(0, 5_000).mapToObj(n -> new Author("author")));
                    assertThatThrownBy(() ->
                                    session.bulkCreate(IntStream.range(0, 5_000).mapToObj(n -> {
                                        Author author = new Author("x".repeat(500));
                                        author.id = n == 4_000 ? taken.id : Long.valueOf(1_000_000L + n);
                                        return author;
                                    })))
                            .isInstanceOf(UniqueViolation.class);
                }
                return true;
            }
        });
        assertThat(engine.models(Author.class).query().count()).isEqualTo(1 + SERVER_CONNECTIONS * 2 * 5 * 5_000L);
    }

    private void mix(String label, int operations, ConnectionSettings settings) throws Exception {
        Engine engine = unconnected(Author.class, Book.class)
                .connect(settings.pool(PoolConfig.of(12)).autoMigrate());
        Queue<Throwable> errors = new ConcurrentLinkedQueue<>();
        long begin = System.nanoTime();
        List<long[]> times =
                Together.run(THREADS, number -> () -> work(new Mixture(engine, number), operations / THREADS, errors));
        long total = System.nanoTime() - begin;
        long[] sorted = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        System.out.printf(
                "Ferro TCK: PgBouncer, %s, %d server connections: %d operations from %d threads in %.1f s, %d errors,"
                        + " p50 %.2f ms, p99 %.2f ms%n",
                label,
                SERVER_CONNECTIONS,
                sorted.length,
                THREADS,
                total / 1e9,
                errors.size(),
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6);
        assertThat(errors.stream().limit(3))
                .as("the first of %d errors", errors.size())
                .isEmpty();
        assertThat(engine.poolStats().active()).isZero();
        assertThat(Scalar.of(engine, "select count(*) as n from pg_prepared_statements"))
                .isLessThanOrEqualTo(1);
    }

    private static long[] work(Mixture mixture, int operations, Queue<Throwable> errors) {
        long[] times = new long[operations];
        for (int i = 0; i < times.length; i++) {
            long begin = System.nanoTime();
            try {
                mixture.next();
            } catch (RuntimeException | AssertionError e) {
                errors.add(e);
            }
            times[i] = System.nanoTime() - begin;
        }
        return times;
    }

    private static long process(Sql sql) {
        return Scalar.of(sql, "select pg_backend_pid() as pid");
    }
}
