package io.ferro.tck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.FerroException;
import io.ferro.Models;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.Transaction;
import io.ferro.TransactionClosedException;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.ConnectedAssertions;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import java.time.Duration;
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

    private void disconnectElsewhere(String name) throws Exception {
        Together.elsewhere(() -> {
            engines().disconnect(name, Duration.ZERO);
            return name;
        });
    }
}
