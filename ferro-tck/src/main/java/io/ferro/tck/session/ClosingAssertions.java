package io.ferro.tck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ferro.ActiveTransactionException;
import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.SessionMismatchException;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.ConnectedAssertions;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a session may be closed, by whom and how often. */
public abstract class ClosingAssertions extends ConnectedAssertions {

    /** For subclasses. */
    protected ClosingAssertions() {}

    @BeforeEach
    final void connectAnalytics() {
        connectAnother(engines(), "analytics");
    }

    @Test
    @Assertion("SESS-04")
    void closingTwiceDoesNothing() {
        Session outer = engines().session();
        Session session = engines().session("analytics");
        session.close();
        session.close();
        assertThat(session.isOpen()).isFalse();
        assertThat(engines().currentSession()).containsSame(outer);
        outer.close();
        session.close();
        outer.close();
        assertThat(engines().currentSession()).isEmpty();
    }

    @Test
    @Assertion("SESS-04")
    void anotherThreadMayClose() throws Exception {
        Session session = engines().session();
        Together.elsewhere(() -> {
            session.close();
            session.close();
            return null;
        });
        assertThat(session.isOpen()).isFalse();
        assertThatCode(session::close).doesNotThrowAnyException();
    }

    @Test
    @Assertion("SESS-04")
    void closesAtTheSameMomentAreSafe() throws Exception {
        for (int round = 0; round < 50; round++) {
            AtomicInteger closed = new AtomicInteger();
            Session session = engines().session();
            session.onClose(closed::incrementAndGet);
            Together.run(8, number -> () -> {
                session.close();
                return number;
            });
            assertThat(session.isOpen()).isFalse();
            assertThat(closed).hasValue(1);
            session.close();
        }
        try (Session session = engines().session()) {
            assertThat(engines().models(Author.class).all()).isEmpty();
            assertThat(engines().currentSession()).containsSame(session);
        }
    }

    @Test
    @Assertion("SESS-07")
    void anOuterSessionIsNotClosedBeforeTheInnerOne() {
        Session outer = engines().session();
        Session inner = engines().session("analytics");
        assertThatExceptionOfType(SessionMismatchException.class)
                .isThrownBy(outer::close)
                .withMessageContaining("default")
                .withMessageContaining("analytics");
        assertThat(outer.isOpen()).isTrue();
        assertThat(outer.query(Author.class).all()).isEmpty();
        assertThat(engines().currentSession()).containsSame(inner);
        inner.close();
        outer.close();
        assertThat(outer.isOpen()).isFalse();
        assertThat(engines().currentSession()).isEmpty();
    }

    @Test
    @Assertion("SESS-07")
    void theInnerOneMayBeClosedByAnotherThread() throws Exception {
        Session outer = engines().session();
        Session inner = engines().session("analytics");
        Together.elsewhere(() -> {
            inner.close();
            return null;
        });
        assertThatCode(outer::close).doesNotThrowAnyException();
        assertThat(outer.isOpen()).isFalse();
    }

    @Test
    @Assertion("SESS-07")
    void everyOneOfSeveralInnerSessionsCounts() {
        Session first = engines().session();
        Session second = engines().session("analytics");
        Session third = engines().session();
        assertThatThrownBy(first::close).isInstanceOf(SessionMismatchException.class);
        assertThatThrownBy(second::close).isInstanceOf(SessionMismatchException.class);
        third.close();
        assertThatThrownBy(first::close).isInstanceOf(SessionMismatchException.class);
        second.close();
        first.close();
        assertThat(engines().currentSession()).isEmpty();
    }

    @Test
    @Assertion("SESS-08")
    void anExceptionOfTheBodyIsNotHiddenByAFailingClose() {
        IOException failure = new IOException("of the body");
        Throwable thrown = catchThrowable(() -> {
            try (Session session = engines().session()) {
                session.begin();
                throw failure;
            }
        });
        assertThat(thrown).isSameAs(failure);
        assertThat(thrown.getSuppressed()).singleElement().isInstanceOf(ActiveTransactionException.class);
    }

    @Test
    @Assertion("SESS-08")
    void norByAnInnerSessionThatIsStillOpen() {
        IllegalStateException failure = new IllegalStateException("of the body");
        Throwable thrown = catchThrowable(() -> {
            try (Session outer = engines().session()) {
                engines().session("analytics");
                assertThat(outer.isOpen()).isTrue();
                throw failure;
            }
        });
        assertThat(thrown).isSameAs(failure);
        assertThat(thrown.getSuppressed()).singleElement().isInstanceOf(SessionMismatchException.class);
    }

    @Test
    @Assertion("SESS-06")
    void anOpenTransactionRefusesTheCloseAndTheSessionStaysUsable() {
        Session session = engines().session();
        Transaction transaction = session.begin();
        session.create(new Author("Ada"));
        assertThatExceptionOfType(ActiveTransactionException.class)
                .isThrownBy(session::close)
                .withMessageContaining("default");
        assertThat(session.isOpen()).isTrue();
        assertThat(transaction.isOpen()).isTrue();
        assertThat(session.query(Author.class).count()).isEqualTo(1);
        transaction.commit();
        transaction.close();
        session.close();
        assertThat(engine().models(Author.class).all()).hasSize(1);
    }

    @Test
    @Assertion("SESS-06")
    void anotherThreadIsRefusedToo() throws Exception {
        Session session = engines().session();
        Transaction transaction = session.begin();
        assertThatThrownBy(() -> Together.elsewhere(() -> {
                    session.close();
                    return null;
                }))
                .isInstanceOf(ActiveTransactionException.class);
        transaction.close();
        session.close();
    }

    @Test
    @Assertion("SESS-06")
    void resetAndShutdownRollBackAndClose() {
        Engines engines = unconnected();
        engines.connect(settings());
        for (Runnable end : new Runnable[] {
            engines::reset, engines::close,
        }) {
            Session session = engines.names().isEmpty() ? reconnected(engines) : engines.session();
            session.begin();
            session.create(new Author("Ada"));
            end.run();
            assertThat(session.isOpen()).isFalse();
            assertThatCode(session::close).doesNotThrowAnyException();
            assertThat(engine().models(Author.class).all()).isEmpty();
        }
    }

    @Test
    void whatWaitsForTheEndOfASessionRunsOnce() {
        AtomicInteger runs = new AtomicInteger();
        Session session = engines().session();
        session.onClose(() -> {
            runs.incrementAndGet();
            throw new IllegalStateException("goes no further");
        });
        session.onClose(runs::incrementAndGet);
        session.close();
        session.close();
        assertThat(runs).hasValue(2);
    }

    private Session reconnected(Engines engines) {
        engines.connect(settings());
        return engines.session();
    }
}
