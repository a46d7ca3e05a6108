package io.ferro.tck.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ActiveTransactionException;
import io.ferro.Models;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.ConnectedAssertions;
import io.ferro.tck.engine.Outside;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transaction stays on one connection. */
public abstract class PinningAssertions extends ConnectedAssertions {

    private Models<Author> authors;

    /** For subclasses. */
    protected PinningAssertions() {}

    @BeforeEach
    final void connectAnalytics() {
        connectAnother(engines(), "analytics");
        authors = engines().models(Author.class);
    }

    @Test
    @Assertion("TX-04")
    void anotherNameIsAnErrorThatNamesBoth() {
        try (Session session = engines().session()) {
            session.runInTransaction(tx -> {
                assertRefused(() -> authors.using("analytics").all());
                assertRefused(() -> authors.using("analytics").create(new Author("Ada")));
                assertRefused(
                        () -> session.models(Author.class).using("analytics").all());
                session.create(new Author("Grace"));
            });
        }
        assertThat(Outside.count(database(), "author")).isEqualTo(1);
        assertThat(authors.using("analytics").all()).isEmpty();
    }

    @Test
    @Assertion("TX-04")
    void aNestedSessionOfAnotherConnectionIsAnErrorThatNamesBoth() {
        try (Session session = engines().session()) {
            session.runInTransaction(tx -> {
                assertRefused(() -> {
                    try (Session analytics = engines().session("analytics")) {
                        analytics.create(new Author("Ada"));
                    }
                });
                assertRefused(() -> engines().engine("analytics").runInSession(analytics -> authors.all()));
                assertRefused(() -> engines().engine("analytics").runInTransaction(other -> authors.all()));
                assertThat(engines().currentSession()).containsSame(session);
                assertThat(authors.all()).isEmpty();
            });
        }
        assertThat(authors.using("analytics").all()).isEmpty();
    }

    @Test
    @Assertion("TX-04")
    void aSessionOfAnotherConnectionThatWasOpenBeforeBeginsNoTransaction() {
        try (Session analytics = engines().session("analytics");
                Session session = engines().session()) {
            try (Transaction transaction = session.begin()) {
                assertRefused(analytics::begin);
                transaction.commit();
            }
            assertThat(analytics.query(Author.class).all()).isEmpty();
        }
    }

    @Test
    @Assertion("TX-04")
    void theNameOfTheSameConnectionIsAllowed() {
        try (Session session = engines().session()) {
            session.runInTransaction(tx -> {
                authors.using("default").create(new Author("Ada"));
                assertThat(tx.fetchAll("select name from author")).hasSize(1);
                assertThat(authors.using("default").all()).hasSize(1);
                tx.rollback();
            });
        }
        assertThat(Outside.count(database(), "author")).isZero();
    }

    @Test
    void otherThreadsAreFreeToGoElsewhere() throws Exception {
        try (Session session = engines().session()) {
            session.runInTransaction(tx -> Together.elsewhere(
                    () -> engines().engine("analytics").models(Author.class).create(new Author("Ada"))));
        }
        assertThat(authors.using("analytics").all()).hasSize(1);
    }

    private static void assertRefused(ThrowingCallable work) {
        assertThatExceptionOfType(ActiveTransactionException.class)
                .isThrownBy(work)
                .withMessageContaining("default")
                .withMessageContaining("analytics");
    }
}
