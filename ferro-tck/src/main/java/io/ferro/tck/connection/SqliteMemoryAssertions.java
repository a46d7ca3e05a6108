package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import io.ferro.tck.process.Fork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** SQLite databases that live as long as their connection. */
@OnDatabase(Database.SQLITE)
@Timeout(60)
public abstract class SqliteMemoryAssertions {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private final Engines engines = Engines.create();

    @TempDir
    Path directory;

    /** For subclasses. */
    protected SqliteMemoryAssertions() {}

    @AfterEach
    final void close() {
        engines.close();
    }

    @Test
    @Assertion("CONN-02")
    void eachConnectionNameHasADatabaseOfItsOwn() {
        Engine one = connect("one");
        Engine two = connect("two");
        one.models(Author.class).create(new Author("Ada"));
        assertThat(one.models(Author.class).all()).hasSize(1);
        assertThat(two.models(Author.class).all()).isEmpty();
        try (Engines others = Engines.create()) {
            Engine sameName = others.connect(
                    ConnectionSettings.of("sqlite::memory:").named("one").autoMigrate());
            assertThat(sameName.models(Author.class).all()).isEmpty();
        }
    }

    @Test
    @Assertion("CONN-02")
    void everyPooledConnectionSeesIt() throws Exception {
        Engine engine = connect("one");
        engine.models(Author.class).create(new Author("Ada"));
        Together.run(8, number -> () -> {
            for (int round = 0; round < 20; round++) {
                assertThat(engine.models(Author.class).all()).isNotEmpty();
                engine.callInSession(session -> session.create(new Author("by " + number)));
            }
            return number;
        });
        assertThat(engine.models(Author.class).all()).hasSize(161);
    }

    /** Four of them read for so long that they overlap, while the fifth one is in a transaction. */
    @Test
    @Assertion("CONN-02")
    void severalConnectionsSeeItAtOnce() throws Exception {
        Engine engine = connect("one");
        engine.models(Author.class).create(new Author("Ada"));
        int most = engine.<Integer, Exception>callInTransaction(tx -> {
            tx.execute("insert into author (name) values (?)", "Grace");
            AtomicInteger busiest = new AtomicInteger();
            Together.run(4, number -> () -> {
                long seen = Scalar.of(
                        engine,
                        "select (with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000000)"
                                + " select count(*) from n) * 0 + (select count(*) from author)");
                busiest.accumulateAndGet(engine.poolStats().total(), Math::max);
                return assertThat(seen).isEqualTo(1);
            });
            return busiest.get();
        });
        assertThat(most).isGreaterThan(2);
    }

    @Test
    @Assertion("CONN-02")
    void aTransactionDoesNotMakeAReaderWait() throws Exception {
        Engine engine = connect("one");
        engine.models(Author.class).create(new Author("Ada"));
        engine.runInTransaction(tx -> {
            tx.execute("insert into author (name) values (?)", "Grace");
            tx.execute("delete from author where name = ?", "Ada");
            long start = System.nanoTime();
            List<String> seen = Together.elsewhere(() -> engine.models(Author.class).all().stream()
                    .map(author -> author.name)
                    .toList());
            assertThat(seen).containsExactly("Ada");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        });
        assertThat(engine.models(Author.class).all())
                .extracting(author -> author.name)
                .containsExactly("Grace");
    }

    @Test
    @Assertion("CONN-02")
    void aPoolOfOneHasItToo() {
        Engine engine = engines.connect(
                ConnectionSettings.of("sqlite::memory:").pool(PoolConfig.of(1)).autoMigrate());
        engine.runInTransaction(tx -> tx.execute("insert into author (name) values (?)", "Ada"));
        assertThat(engine.models(Author.class).all()).hasSize(1);
    }

    @Test
    @Assertion("CONN-02")
    void itIsGoneWithTheConnection() throws IOException {
        Set<String> before = databases();
        connect("one").models(Author.class).create(new Author("Ada"));
        assertThat(databases()).hasSizeGreaterThan(before.size());
        engines.disconnect("one");
        assertThat(databases()).isEqualTo(before);

        assertThat(connect("one").models(Author.class).all()).isEmpty();
        engines.engine("one").models(Author.class).create(new Author("Ada"));
        engines.reset();
        assertThat(databases()).isEqualTo(before);

        assertThat(connect("one").models(Author.class).all()).isEmpty();
        engines.close();
        assertThat(databases()).isEqualTo(before);
    }

    /** Also when a transaction is open. */
    @Test
    @Assertion("CONN-02")
    void itIsGoneWhateverIsUnderWay() throws IOException {
        Set<String> before = databases();
        Engine engine = connect("one");
        engines.setDefaultConnection("one");
        var session = engine.session();
        session.begin();
        session.create(new Author("Ada"));
        engines.reset();
        assertThat(databases()).isEqualTo(before);
    }

    /** Takes ten seconds, which is the least time that the pool keeps an idle connection. */
    @Test
    @Assertion("CONN-02")
    void itSurvivesAPoolThatIdlesToZeroAndNotTheJvm() throws Exception {
        Path temporary = Files.createDirectory(directory.resolve("tmp"));
        try (Fork idling = Fork.start(
                directory,
                List.of("-Djava.io.tmpdir=" + temporary, "-Dcom.zaxxer.hikari.housekeeping.periodMs=200"),
                IdlingMemory.class)) {
            assertThat(idling.result()).contains("idle connections: 0").contains("rows: 1");
        }
        assertThat(temporary).isEmptyDirectory();
    }

    private Engine connect(String name) {
        return engines.connect(
                ConnectionSettings.of("sqlite::memory:").named(name).autoMigrate());
    }

    private static Set<String> databases() throws IOException {
        try (Stream<Path> files = Files.list(TEMPORARY)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("ferro-memory-"))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }
}
