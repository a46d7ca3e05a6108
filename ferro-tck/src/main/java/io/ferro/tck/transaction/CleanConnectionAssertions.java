package io.ferro.tck.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ferro.Engine;
import io.ferro.PoolConfig;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Outside;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the next user of a pooled connection finds; the pool has one only, so the next use is the same connection. */
public abstract class CleanConnectionAssertions extends EngineAssertions {

    @TempDir
    Path directory;

    private Engine engine;

    /** For subclasses. */
    protected CleanConnectionAssertions() {}

    @BeforeEach
    final void connect() {
        engine = unconnected().connect(settings().pool(PoolConfig.of(1)));
    }

    @Test
    @Assertion("TX-07")
    void closingWithoutCommitIsARollback() {
        try (Session session = engine.session()) {
            try (Transaction transaction = session.begin()) {
                session.create(new Author("Ada"));
                transaction.execute("insert into author (name) values (?)", "Grace");
            }
            assertThat(session.query(Author.class).count()).isZero();
            assertThat(engine.poolStats().active()).isZero();
        }
        assertThat(Outside.count(database(), "author")).isZero();
    }

    @Test
    @Assertion("TX-07")
    void afterEveryEndOfATransactionTheNextWorkStandsAlone() {
        try (Session session = engine.session()) {
            session.runInTransaction(tx -> session.create(new Author("committed")));
            session.execute("insert into author (name) values (?)", "alone");
            assertThat(Outside.count(database(), "author")).isEqualTo(2);
            attempt(() -> session.runInTransaction(tx -> tx.execute("this is no SQL")));
            session.create(new Author("alone too"));
            assertThat(Outside.count(database(), "author")).isEqualTo(3);
        }
    }

    @Test
    @Assertion("TX-07")
    void aTransactionBegunByRawSqlDoesNotGoBackToThePool() {
        attempt(() -> engine.execute("begin"));
        attempt(() -> engine.execute("insert into author (name) values (?)", "Ada"));
        long afterwards = Outside.count(database(), "author");
        attempt(() -> engine.execute("rollback"));
        assertThat(Scalar.of(engine, "select count(*) as n from author")).isEqualTo(afterwards);
        engine.runInTransaction(tx -> tx.execute("insert into author (name) values (?)", "Grace"));
        assertThat(Outside.count(database(), "author")).isEqualTo(afterwards + 1);
    }

    @Test
    @Assertion("TX-07")
    void settingsDoNotReachTheNextUser() throws Exception {
        Path other = Files.createFile(directory.resolve("other.db"));
        List<Leftover> leftovers = new ArrayList<>(onSqlite() ? Leftover.onSqlite(other) : Leftover.onPostgres());
        if (!onSqlite()) {
            leftovers.add(Leftover.listening());
        }
        leftovers.forEach(this::assertGone);
        engine.models(Author.class).create(new Author("Ada"));
        assertThat(Outside.count(database(), "author")).isOne();
    }

    private void assertGone(Leftover leftover) {
        Object untouched = leftover.look(engine);
        List<ThrowingCallable> ways = List.of(
                () -> engine.execute(leftover.statement()),
                () -> engine.fetchAll(leftover.statement()),
                () -> engine.runInSession(session -> session.execute(leftover.statement())),
                () -> engine.runInTransaction(tx -> tx.execute(leftover.statement())),
                () -> engine.runInTransaction(tx -> {
                    tx.execute(leftover.statement());
                    throw new IllegalStateException("rolled back");
                }));
        for (ThrowingCallable way : ways) {
            attempt(way);
            assertThat(leftover.look(engine)).as(leftover.statement()).isEqualTo(untouched);
        }
        try (Session session = engine.session()) {
            attempt(() -> session.execute(leftover.statement()));
            assertThat(leftover.look(session)).as(leftover.statement()).isEqualTo(untouched);
        }
    }

    @Test
    @Assertion("TX-07")
    void inItsTransactionASettingHolds() {
        for (Leftover leftover : onSqlite() ? Leftover.inTransactionOnSqlite() : Leftover.onPostgres()) {
            Object untouched = leftover.look(engine);
            engine.runInTransaction(tx -> {
                tx.execute(leftover.statement());
                assertThat(leftover.look(tx)).as(leftover.statement()).isNotEqualTo(untouched);
            });
        }
    }

    @Test
    @Assertion("TX-07")
    void theNextStatementOfAnotherThreadNeverMeetsASetting() throws Exception {
        Engine shared = unconnected().connect(settings().pool(PoolConfig.of(3)));
        Leftover leftover = (onSqlite() ? Leftover.inTransactionOnSqlite() : Leftover.onPostgres()).get(0);
        Object untouched = leftover.look(shared);
        Together.run(6, number -> () -> {
            for (int i = 0; i < 40; i++) {
                if (number % 3 == 0) {
                    shared.execute(leftover.statement());
                } else {
                    assertThat(leftover.look(shared)).isEqualTo(untouched);
                }
            }
            return number;
        });
    }

    /** What it is refused with does not matter: the state of the connection afterwards does. */
    private static void attempt(ThrowingCallable work) {
        Throwable refused = catchThrowable(work);
        if (refused instanceof Error error) {
            throw error;
        }
    }
}
