package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.ForeignKeyViolation;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One SQLite file and many threads. */
@OnDatabase(Database.SQLITE)
public abstract class SqliteSharingAssertions {

    private static final int THREADS = 16;
    private static final int ROUNDS = 25;

    private final Engines engines = Engines.create();

    @TempDir
    Path directory;

    private Path file;

    /** For subclasses. */
    protected SqliteSharingAssertions() {}

    @BeforeEach
    final void choose() {
        file = directory.resolve("app.db");
    }

    @AfterEach
    final void close() {
        engines.close();
    }

    @Test
    @Assertion("CONN-15")
    void aFileThatFerroCreatesIsInWalMode() {
        assertThat(pragma(connect(), "journal_mode")).isEqualTo("wal");
    }

    @Test
    @Assertion("CONN-15")
    void anotherFileKeepsItsJournalMode() throws SQLException {
        try (Connection jdbc = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = jdbc.createStatement()) {
            statement.execute("create table given (n integer)");
        }
        Engine engine = connect();
        engine.models(Author.class).create(new Author("Ada"));
        assertThat(pragma(engine, "journal_mode")).isEqualTo("delete");
    }

    @Test
    @Assertion("CONN-15")
    void foreignKeysAndTheBusyTimeoutHoldOnEveryConnection() throws Exception {
        Engine engine = connect();
        Together.run(THREADS, number -> () -> {
            assertThat(pragma(engine, "foreign_keys")).isEqualTo("1");
            assertThat(Integer.parseInt(pragma(engine, "busy_timeout"))).isPositive();
            return number;
        });
        assertThatThrownBy(() -> engine.execute("insert into book (title, author_id) values (?, ?)", "x", 99))
                .isInstanceOf(ForeignKeyViolation.class);
    }

    @Test
    @Assertion("CONN-15")
    void thereIsOneWriterAtATime() throws Exception {
        Engine engine = connect();
        AtomicInteger writing = new AtomicInteger();
        Together.run(THREADS, number -> () -> {
            engine.runInTransaction(tx -> {
                tx.execute("insert into author (name) values (?)", "writer " + number);
                assertThat(writing.incrementAndGet()).isEqualTo(1);
                Thread.sleep(5);
                writing.decrementAndGet();
            });
            return number;
        });
        assertThat(engine.models(Author.class).all()).hasSize(THREADS);
    }

    @Test
    @Assertion("CONN-15")
    void threadsThatReadAndWriteLoseNothingAndAreNeverTurnedAway() throws Exception {
        Engine engine = connect();
        engine.execute("insert into author (name, born) values (?, ?)", "counter", 0);
        Together.run(THREADS, number -> () -> {
            for (int round = 0; round < ROUNDS; round++) {
                engine.runInTransaction(tx -> {
                    long before = Scalar.of(tx, "select born from author where name = ?", "counter");
                    tx.execute("update author set born = ? where name = ?", before + 1, "counter");
                });
                engine.callInSession(session -> session.create(new Author("by " + number)));
                assertThat(engine.models(Author.class).query().count()).isPositive();
            }
            return number;
        });
        assertThat(Scalar.of(engine, "select born from author where name = ?", "counter"))
                .isEqualTo(THREADS * ROUNDS);
        assertThat(engine.models(Author.class).query().count()).isEqualTo(1 + THREADS * ROUNDS);
    }

    private Engine connect() {
        return engines.connect(
                ConnectionSettings.of("sqlite:" + file + "?mode=rwc").autoMigrate());
    }

    private static String pragma(Engine engine, String name) {
        return String.valueOf(engine.fetchOne("pragma " + name).orElseThrow().get(1));
    }
}
