package io.ferro.tck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.FerroException;
import io.ferro.Models;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.Transaction;
import io.ferro.TransactionClosedException;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Background;
import io.ferro.tck.engine.ConnectedAssertions;
import io.ferro.tck.engine.LongStatement;
import io.ferro.tck.engine.Outside;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a thread meets when another one closes the connection beneath its transaction. */
public abstract class AbandonedTransactionAssertions extends ConnectedAssertions {

    /** For subclasses. */
    protected AbandonedTransactionAssertions() {}

    @Test
    @Assertion("SESS-09")
    void nothingOfItsRestGoesElsewhere() throws Exception {
        Engine analytics = connectAnother(engines(), "analytics");
        Models<Author> authors = engines().models(Author.class);
        assertThatThrownBy(() -> analytics.runInTransaction(tx -> {
                    authors.create(new Author("Ada"));
                    disconnectElsewhere("analytics");
                    assertThat(tx.isOpen()).isFalse();
                    assertThatThrownBy(() -> tx.execute("select 1")).isInstanceOf(TransactionClosedException.class);
                    assertThatThrownBy(() -> analytics.fetchAll("select 1")).isInstanceOf(FerroException.class);
                    authors.create(new Author("Grace"));
                }))
                .isInstanceOf(SessionClosedException.class);
        assertThat(authors.all()).isEmpty();
    }

    @Test
    void theThreadIsFreeAfterwards() throws Exception {
        connectAnother(engines(), "analytics");
        Session session = engines().session("analytics");
        Transaction transaction = session.begin();
        Transaction nested = session.begin();
        disconnectElsewhere("analytics");
        nested.close();
        transaction.close();
        try (Session next = engines().session()) {
            next.runInTransaction(tx -> next.create(new Author("Ada")));
            assertThat(next.query(Author.class).count()).isOne();
        }
    }

    @Test
    void openingASessionForgetsATransactionThatNobodyClosed() throws Exception {
        connectAnother(engines(), "analytics");
        engines().session("analytics").begin();
        disconnectElsewhere("analytics");
        try (Session next = engines().session()) {
            next.runInTransaction(tx -> next.create(new Author("Ada")));
            assertThat(engines().models(Author.class).query().count()).isOne();
        }
    }

    /** As the end of a request does, on whatever thread that comes. */
    @Test
    void theStatementThatRunsEndsWithTheSessionThatAnotherThreadCloses() throws Exception {
        AtomicReference<@Nullable Session> provided = new AtomicReference<>();
        Engines others = unconnected(EnginesOptions.defaults().sessionSource((connection, opener) -> {
            provided.compareAndSet(null, opener.get());
            return Optional.ofNullable(provided.get());
        }));
        Engine engine = others.connect(settings());
        for (String statement : List.of(LongStatement.endless(database().database()), "select 1")) {
            CountDownLatch began = new CountDownLatch(1);
            Background<Void> work = Background.start("work", () -> {
                engine.runInTransaction(tx -> {
                    tx.execute("insert into author (name) values ('Ada')");
                    began.countDown();
                    tx.fetchAll(statement);
                    while (tx.isOpen()) {
                        Thread.sleep(5);
                    }
                    engine.runInTransaction(further -> further.execute("insert into author (name) values ('Grace')"));
                });
                return null;
            });
            assertThat(began.await(30, TimeUnit.SECONDS)).isTrue();
            Objects.requireNonNull(provided.get()).close();
            assertThatThrownBy(work::get)
                    .isInstanceOfAny(TransactionClosedException.class, SessionClosedException.class);
            provided.set(null);
            assertThat(engine.poolStats().active()).isZero();
        }
        assertThat(Outside.count(database(), "author")).isZero();
    }

    private void disconnectElsewhere(String name) throws Exception {
        Together.elsewhere(() -> {
            engines().disconnect(name, Duration.ZERO);
            return name;
        });
    }
}
