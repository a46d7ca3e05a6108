package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.SerializationFailure;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.process.Fork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads, engines and programs on one file: what they write is there, and none is turned away. */
@OnDatabase(Database.SQLITE)
@Timeout(240)
public abstract class SqliteLoadAssertions extends SqliteSuite {

    private static final boolean LONG = Boolean.getBoolean("ferro-tck.long");
    private static final int THREADS = 16;
    private static final Pattern WRITTEN = Pattern.compile("written=(\\d+) errors=0");

    /** For subclasses. */
    protected SqliteLoadAssertions() {}

    @Test
    @Assertion("CONN-15")
    void sixteenThreads() throws Exception {
        Duration duration = Duration.ofSeconds(LONG ? 60 : 4);
        Engine engine = connect(directory.resolve("app.db"), "rwc");
        SqliteLoad.prepare(engine);
        SqliteLoad.Outcome outcome = SqliteLoad.run(List.of(engine), THREADS, duration);
        System.out.println(outcome.line("16 threads, " + duration));
        assertNothingLost(engine, outcome.writes().length, outcome);
    }

    @Test
    @Assertion("CONN-15")
    void sixteenThreadsOnAFileWithARollbackJournal() throws Exception {
        Duration duration = Duration.ofSeconds(LONG ? 20 : 2);
        Path file = directory.resolve("app.db");
        given(file, "delete");
        Engine engine = connect(file, "rw");
        SqliteLoad.prepare(engine);
        SqliteLoad.Outcome outcome = SqliteLoad.run(List.of(engine), THREADS, duration);
        System.out.println(outcome.line("16 threads, rollback journal, " + duration));
        assertNothingLost(engine, outcome.writes().length, outcome);
    }

    @Test
    @Assertion("CONN-15")
    void twoEnginesOnOneFile() throws Exception {
        Duration duration = Duration.ofSeconds(LONG ? 20 : 2);
        Path file = directory.resolve("app.db");
        Engine one = connect(file, "rwc");
        SqliteLoad.prepare(one);
        try (Engines others = Engines.create()) {
            Engine two = others.connect(settings(file, "rwc"));
            SqliteLoad.Outcome outcome = SqliteLoad.run(List.of(one, two), THREADS, duration);
            System.out.println(outcome.line("16 threads on two engines, " + duration));
            assertNothingLost(two, outcome.writes().length, outcome);
        }
    }

    @Test
    @Assertion("CONN-15")
    void twoProcessesOnOneFile() throws Exception {
        Duration duration = Duration.ofSeconds(LONG ? 20 : 2);
        Path file = directory.resolve("app.db");
        Engine engine = connect(file, "rwc");
        SqliteLoad.prepare(engine);
        try (Fork neighbour = Fork.start(
                directory,
                List.of(),
                SqliteNeighbour.class,
                file.toString(),
                "load",
                Integer.toString(THREADS / 2),
                Long.toString(duration.toMillis()))) {
            neighbour.await("begins");
            SqliteLoad.Outcome outcome = SqliteLoad.run(List.of(engine), THREADS / 2, duration);
            String other = neighbour.result();
            System.out.println(outcome.line("8 threads beside 8 of another process, " + duration));
            other.lines().filter(line -> line.contains("other process")).forEach(System.out::println);
            MatchResult theirs =
                    WRITTEN.matcher(other).results().findFirst().orElseThrow(() -> new AssertionError(other));
            assertNothingLost(engine, outcome.writes().length + Long.parseLong(theirs.group(1)), outcome);
        }
    }

    private static void assertNothingLost(Engine engine, long expected, SqliteLoad.Outcome outcome) {
        assertThat(outcome.errors()).isEmpty();
        assertThat(expected).isPositive();
        assertThat(SqliteLoad.written(engine)).containsExactly(expected, expected);
    }

    /** Whoever waits is told after the acquire timeout, and may try again. */
    @Test
    @Assertion("CONN-15")
    void aLockHeldForTooLongByAnotherProcess() throws Exception {
        Path file = directory.resolve("app.db");
        given(file, "wal");
        Engine engine =
                engines().connect(settings(file, "rw").pool(PoolConfig.of(3).acquireTimeout(Duration.ofMillis(600))));
        Path end = directory.resolve("end");
        try (Fork neighbour =
                Fork.start(directory, List.of(), SqliteNeighbour.class, file.toString(), "hold", end.toString())) {
            neighbour.await("holds the lock");
            for (int tries = 0; tries < 2; tries++) {
                long start = System.nanoTime();
                assertTurnedAway(file, () -> engine.execute("update given set n = n + ?", 10));
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .isBetween(Duration.ofMillis(500), Duration.ofSeconds(5));
                assertTurnedAway(file, () -> engine.runInTransaction(tx -> tx.execute("update given set n = n + 10")));
            }
            assertThat(Scalar.of(engine, "select n from given")).isEqualTo(1);
            Files.createFile(end);
            assertThat(neighbour.result()).contains("let go");
        }
        assertWholeTransactions(engine, file);
        assertThat(Scalar.of(engine, "select n from given")).isEqualTo(12);
    }

    private static void assertTurnedAway(Path file, org.assertj.core.api.ThrowableAssert.ThrowingCallable write) {
        assertThatExceptionOfType(SerializationFailure.class)
                .isThrownBy(write)
                .withMessageStartingWith(
                        "FERRO-0127: Another program kept the SQLite file locked for longer than the acquire"
                                + " timeout on \"default\" (SQLITE_BUSY in " + file + "). ")
                .withMessageContaining("run it again");
    }

    /** The connection on which a transaction could not begin is not taken for one in a transaction. */
    private static void assertWholeTransactions(Engine engine, Path file) throws SQLException {
        try (Session session = engine.session();
                var transaction = session.begin()) {
            transaction.execute("update given set n = n + ?", 10);
            assertThat(seenFromOutside(file)).isEqualTo(2);
            transaction.commit();
        }
        assertThat(seenFromOutside(file)).isEqualTo(12);
    }

    /** What is committed stays so although somebody else takes the lock at that moment. */
    @Test
    @Assertion("CONN-15")
    void aCommitDoesNotWaitForTheNextWriter() throws Exception {
        Path file = directory.resolve("app.db");
        given(file, "wal");
        Engine engine =
                engines().connect(settings(file, "rw").pool(PoolConfig.of(2).acquireTimeout(Duration.ofSeconds(1))));
        try (Connection pooled = engine.dataSource().getConnection();
                Statement ours = pooled.createStatement();
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement theirs = other.createStatement()) {
            pooled.setAutoCommit(false);
            ours.execute("update given set n = 2");
            Thread taker = new Thread(() -> take(theirs));
            taker.start();
            Thread.sleep(300); // It waits for the lock now, and gets it with the commit.
            pooled.commit();
            taker.join();
            assertThat(Scalar.of(engine, "select n from given")).isEqualTo(2);
            pooled.setAutoCommit(true);
            theirs.execute("rollback");
        }
        assertThat(seenFromOutside(file)).isEqualTo(2);
    }

    private static void take(Statement statement) {
        try {
            statement.execute("pragma busy_timeout = 5000");
            statement.execute("begin immediate");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long seenFromOutside(Path file) throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = other.createStatement();
                var result = statement.executeQuery("select n from given")) {
            result.next();
            return result.getLong(1);
        }
    }
}
