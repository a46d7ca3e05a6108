package io.ferro.tck.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ferro.Engine;
import io.ferro.PoolConfig;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Outside;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.model.Author;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the next user of a pooled connection finds; the pool has one only, so the next use is the same connection. */
public abstract class CleanConnectionAssertions extends EngineAssertions {

    private Engine engine;

    /** For subclasses. */
    protected CleanConnectionAssertions() {}

    @BeforeEach
    final void connect() {
        engine = unconnected().connect(settings().pool(PoolConfig.of(1)));
    }

    @Test
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
    void aTransactionBegunByRawSqlDoesNotGoBackToThePool() {
        attempt(() -> engine.execute("begin"));
        attempt(() -> engine.execute("insert into author (name) values (?)", "Ada"));
        long afterwards = Outside.count(database(), "author");
        attempt(() -> engine.execute("rollback"));
        assertThat(Scalar.of(engine, "select count(*) as n from author")).isEqualTo(afterwards);
        engine.runInTransaction(tx -> tx.execute("insert into author (name) values (?)", "Grace"));
        assertThat(Outside.count(database(), "author")).isEqualTo(afterwards + 1);
    }

    /** What it is refused with does not matter: the state of the connection afterwards does. */
    private static void attempt(ThrowingCallable work) {
        Throwable refused = catchThrowable(work);
        if (refused instanceof Error error) {
            throw error;
        }
    }
}
