package io.ferro.tck.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Session;
import io.ferro.Sql;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.ConnectedAssertions;
import io.ferro.tck.engine.Outside;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import io.ferro.tck.model.Book;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything inside a transaction runs on its JDBC connection. */
public abstract class OneConnectionAssertions extends ConnectedAssertions {

    private Engine analytics;

    /** For subclasses. */
    protected OneConnectionAssertions() {}

    @BeforeEach
    final void connectAnalytics() {
        analytics = connectAnother(engines(), "analytics");
    }

    @Test
    @Assertion("TX-02")
    void inASessionOfTheDefaultConnection() {
        try (Session session = engines().session()) {
            session.runInTransaction(tx -> assertOneConnection(tx, session, engine()));
        }
        assertNothingLeft();
    }

    @Test
    @Assertion("TX-02")
    void inASessionOfAnotherConnection() {
        try (Session session = engines().session("analytics")) {
            session.runInTransaction(tx -> assertOneConnection(tx, session, analytics));
        }
        assertNothingLeft();
    }

    @Test
    @Assertion("TX-02")
    void inATransactionOfAnEngineWithoutAnySession() {
        analytics.runInTransaction(
                tx -> assertOneConnection(tx, engines().currentSession().orElseThrow(), analytics));
        assertNothingLeft();
    }

    @Test
    @Assertion("TX-02")
    void inATransactionOfAnEngineInsideASessionOfAnotherConnection() {
        try (Session session = engines().session()) {
            analytics.runInTransaction(
                    tx -> assertOneConnection(tx, engines().currentSession().orElseThrow(), analytics));
            assertThat(session.query(Author.class).count()).isZero();
            assertThat(engines().currentSession()).containsSame(session);
        }
        assertNothingLeft();
    }

    /** Uncommitted rows are seen by nobody but the connection that wrote them, so seeing them proves which one is used. */
    private void assertOneConnection(Transaction tx, Session session, Engine engine) {
        assertThat(session.connectionName()).isEqualTo(engine.name());
        Author ada = engines().models(Author.class).create(new Author("Ada"));
        tx.execute("insert into author (name) values (?)", "Grace");
        engines().ambientSession().execute("insert into author (name) values (?)", "Mary");
        engine.execute("insert into author (name) values (?)", "Joan");
        session.bulkCreate(List.of(new Author("Anne"), new Author("Emmy")));
        Book book = session.create(new Book("Notes", ada));
        session.evict(book);
        session.evict(ada);

        assertThat(session.get(Book.class, book.id).author.get().name).isEqualTo("Ada");
        assertThat(engines()
                        .models(Author.class)
                        .where(Author_.name.eq("Grace"))
                        .exists())
                .isTrue();
        assertThat(engines().models(Author.class).using(engine.name()).query().count())
                .isEqualTo(6);
        assertThat(engine.models(Author.class).query().count()).isEqualTo(6);
        for (Sql sql : List.of(tx, session, engine, engines().ambientSession())) {
            assertThat(sql.fetchAll("select name from author")).hasSize(6);
            if (!onSqlite()) {
                assertThat(backend(sql)).isEqualTo(backend(tx));
            }
        }
        assertThat(engine.poolStats().active()).isEqualTo(1);
        tx.rollback();
    }

    private static long backend(Sql sql) {
        return Scalar.of(sql, "select pg_backend_pid()");
    }

    private void assertNothingLeft() {
        assertThat(analytics.fetchAll("select name from author")).isEmpty();
        assertThat(Outside.count(database(), "author")).isZero();
        assertThat(engine().poolStats().active()).isZero();
        assertThat(analytics.poolStats().active()).isZero();
    }
}
