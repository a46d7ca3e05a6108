package io.ferro.tck.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionFailedException;
import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.PoolConfig;
import io.ferro.PoolExhaustedException;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many connections a pool has. */
public abstract class PoolSizeAssertions extends EngineAssertions {

    @TempDir
    Path directory;

    /** For subclasses. */
    protected PoolSizeAssertions() {}

    @Test
    @Assertion("POOL-01")
    void theDefaultIsAtMostFiveAndAtLeastNone() {
        assertThat(PoolConfig.defaults().maxConnections()).isEqualTo(5);
        assertThat(PoolConfig.defaults().minConnections()).isZero();
        assertThat(ConnectionSettings.of(database().url()).pool().maxConnections())
                .isEqualTo(5);
        assertThat(unconnected().connect(settings()).poolStats().max()).isEqualTo(5);
    }

    @Test
    @Assertion("POOL-01")
    void thereAreNeverMoreThanTheMaximum() throws Exception {
        Engine engine = unconnected().connect(settings());
        Together.run(20, number -> () -> {
            for (int round = 0; round < 10; round++) {
                engine.runInTransaction(tx -> {
                    if (number % 2 == 0) {
                        tx.execute("insert into author (name) values (?)", "Ada");
                    }
                    assertThat(tx.fetchAll("select name from author")).isNotNull();
                    assertThat(engine.poolStats().total()).isBetween(1, 5);
                    assertThat(engine.poolStats().active()).isBetween(1, 5);
                });
            }
            return number;
        });
        assertThat(openOutside(engine)).isLessThanOrEqualTo(5);
        assertThat(engine.poolStats().active()).isZero();
    }

    @Test
    @Assertion("POOL-01")
    void oneConnectionIsEnoughToReadAndWrite() throws Exception {
        Engine engine = unconnected().connect(settings().pool(PoolConfig.of(1).acquireTimeout(Duration.ofSeconds(20))));
        assertThat(engine.poolStats().max()).isEqualTo(1);
        Together.run(4, number -> () -> {
            engine.runInTransaction(tx -> {
                assertThat(engine.models(Author.class).all()).isNotNull();
                engine.models(Author.class).create(new Author("Ada"));
                assertThat(engine.models(Author.class).all()).isNotEmpty();
                assertThat(engine.poolStats().total()).isEqualTo(1);
            });
            return number;
        });
        assertThat(engine.models(Author.class).all()).hasSize(4);
        assertThat(openOutside(engine)).isLessThanOrEqualTo(1);
    }

    @Test
    @Assertion("POOL-01")
    void theMinimumIsKeptOpen() throws Exception {
        Engine engine = unconnected().connect(settings().pool(PoolConfig.of(4).minConnections(3)));
        for (int tries = 0; tries < 100 && engine.poolStats().total() < 3; tries++) {
            Thread.sleep(50);
        }
        assertThat(engine.poolStats().total()).isBetween(3, 4);
    }

    @Test
    @Assertion("POOL-01")
    void sizesThatCannotBeAreErrorsThatNameBothValues() {
        assertRefused(0, 0);
        assertRefused(-7, 0);
        assertRefused(4, -3);
        assertRefused(12, 13);
    }

    @Test
    @Assertion("POOL-01")
    void connectingContactsTheDatabaseEvenWithAMinimumOfNone() throws Exception {
        String wrong = onSqlite()
                ? "sqlite:" + Files.writeString(directory.resolve("notes.txt"), "no database ".repeat(500))
                : database().url().replaceFirst("/[^/?]*(\\?|$)", "/ferro_no_such_database$1");
        assertThatThrownBy(() -> unconnected()
                        .connect(ConnectionSettings.of(wrong)
                                .pool(PoolConfig.of(3).minConnections(0).acquireTimeout(Duration.ofSeconds(5)))))
                .isInstanceOf(ConnectionFailedException.class);
    }

    @Test
    void anExhaustedPoolFailsWithinTheAcquireTimeout() throws Exception {
        Engine engine = unconnected().connect(settings().pool(PoolConfig.of(1).acquireTimeout(Duration.ofMillis(500))));
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(1);
        FutureTask<Object> holder = new FutureTask<>(() -> {
            engine.runInTransaction(tx -> {
                tx.execute("insert into author (name) values (?)", "Ada");
                held.countDown();
                done.await();
            });
            return null;
        });
        new Thread(holder, "holder").start();
        held.await();
        try (Session session = engine.session()) {
            long begin = System.nanoTime();
            assertThatExceptionOfType(PoolExhaustedException.class)
                    .isThrownBy(() -> session.query(Author.class).all())
                    .withMessageContaining("default");
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isBetween(Duration.ofMillis(400), Duration.ofSeconds(5));
            done.countDown();
            holder.get();
            assertThat(session.query(Author.class).all()).hasSize(1);
        }
    }

    private void assertRefused(int max, int min) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> unconnected()
                        .connect(settings()
                                .pool(PoolConfig.defaults().maxConnections(max).minConnections(min))))
                .withMessageContaining(String.valueOf(max))
                .withMessageContaining(String.valueOf(min));
    }

    /** Counts without asking the pool: the server's clients, or the file's open handles where the system tells. */
    private long openOutside(Engine engine) throws Exception {
        if (!onSqlite()) {
            return Scalar.of(
                    engine,
                    "select count(*) as n from pg_stat_activity where datname = current_database()"
                            + " and backend_type = 'client backend'");
        }
        Path handles = Path.of("/proc/self/fd");
        if (!Files.isDirectory(handles)) {
            return engine.poolStats().total();
        }
        String file = String.valueOf(
                engine.fetchOne("pragma database_list").orElseThrow().get("file"));
        try (Stream<Path> links = Files.list(handles)) {
            return links.filter(link -> pointsTo(link, file)).count();
        }
    }

    private static boolean pointsTo(Path link, String file) {
        try {
            return Files.readSymbolicLink(link).toString().equals(file);
        } catch (IOException gone) {
            return false;
        }
    }
}
