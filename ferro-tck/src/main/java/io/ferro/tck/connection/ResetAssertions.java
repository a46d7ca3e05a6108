package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.FerroException;
import io.ferro.NoDefaultConnectionException;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.ConnectedAssertions;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import org.junit.jupiter.api.Test;

/** What is left after a reset. */
public abstract class ResetAssertions extends ConnectedAssertions {

    /** For subclasses. */
    protected ResetAssertions() {}

    @Test
    @Assertion("CONN-10")
    void everyPoolIsClosedAndEveryNameAndTheDefaultForgotten() throws Exception {
        engines().reset();
        Leftovers before = Leftovers.now();
        Engine engine = engines().connect(settings());
        engines().connect(settings().named("analytics").asDefault());
        engines().engine().models(Author.class).all();

        engines().reset();

        assertThat(engines().names()).isEmpty();
        assertThatThrownBy(() -> engines().engine()).isInstanceOf(NoDefaultConnectionException.class);
        assertThatThrownBy(() -> engine.fetchAll("select 1")).isInstanceOf(FerroException.class);
        assertThat(Leftovers.threadsSince(before)).isEmpty();
        assertThat(Leftovers.filesSince(before)).isEmpty();
    }

    @Test
    @Assertion("CONN-10")
    void openTransactionsRollBack() {
        Session session = engines().session();
        Transaction transaction = session.begin();
        session.create(new Author("Ada"));
        engines().reset();

        assertThat(transaction.isOpen()).isFalse();
        engines().connect(settings());
        assertThat(engine().models(Author.class).all()).isEmpty();
    }

    @Test
    @Assertion("CONN-10")
    void theTransactionOfAnotherThreadRollsBackToo() throws Exception {
        Session session = Together.elsewhere(() -> {
            Session opened = engines().session();
            opened.begin();
            opened.create(new Author("Ada"));
            return opened;
        });
        engines().reset();

        assertThat(session.isOpen()).isFalse();
        engines().connect(settings());
        assertThat(engine().models(Author.class).all()).isEmpty();
    }

    @Test
    @Assertion("CONN-10")
    void sessionsAreClosedAndClosingThemDoesNothing() {
        Session outer = engines().session();
        Session inner = engines().session();
        outer.begin();
        engines().reset();

        assertThat(outer.isOpen()).isFalse();
        assertThat(inner.isOpen()).isFalse();
        assertThatThrownBy(() -> inner.query(Author.class).all()).isInstanceOf(SessionClosedException.class);
        assertThatCode(outer::close).doesNotThrowAnyException();
        assertThatCode(inner::close).doesNotThrowAnyException();
        assertThatCode(outer::close).doesNotThrowAnyException();
    }

    @Test
    @Assertion("CONN-10")
    void theSameNamesCanBeConnectedAgain() {
        engines().connect(settings().named("analytics"));
        Session stale = engines().session();
        engines().reset();
        engines().connect(settings());
        engines().connect(settings().named("analytics"));

        try (Session session = engines().session("analytics")) {
            session.create(new Author("Ada"));
            assertThat(engines().models(Author.class).all()).hasSize(1);
        }
        assertThatThrownBy(() -> stale.query(Author.class).all()).isInstanceOf(SessionClosedException.class);
    }

    @Test
    void closeIsAResetAndMayBeCalledTwice() {
        Session session = engines().session();
        engines().close();
        engines().close();
        assertThat(session.isOpen()).isFalse();
        assertThat(engines().names()).isEmpty();
    }
}
