package io.ferro.tck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ActiveTransactionException;
import io.ferro.Session;
import io.ferro.SessionMismatchException;
import io.ferro.tck.engine.ConnectedAssertions;
import io.ferro.tck.model.Author;
import org.junit.jupiter.api.Test;

/** Nothing that the work of {@code runInSession} leaves open meets the next task of its thread. */
public abstract class SessionCallAssertions extends ConnectedAssertions {

    private final Session[] left = new Session[1];

    /** For subclasses. */
    protected SessionCallAssertions() {}

    @Test
    void aTransactionIsRolledBack() {
        assertThatThrownBy(() -> engine().runInSession(session -> {
                    left[0] = session;
                    session.begin();
                    session.execute("insert into author (name) values ('A')");
                }))
                .isInstanceOf(ActiveTransactionException.class)
                .hasMessage(
                        "FERRO-0214: A transaction on \"default\" was left open by the call that its session was opened for,"
                                + " and was rolled back. Commit it or roll it back before the call returns.");
        assertNothingIsLeft();
    }

    @Test
    void theErrorOfTheWorkIsThrownAsItWas() {
        assertThatThrownBy(() -> engine().runInSession(session -> {
                    left[0] = session;
                    session.begin();
                    engine().session();
                    throw new IllegalStateException("own");
                }))
                .hasMessage("own")
                .hasNoSuppressedExceptions();
        assertNothingIsLeft();
    }

    @Test
    void aSessionOpenedInsideIsNoLongerCurrent() {
        Session[] inner = new Session[1];
        assertThatThrownBy(() -> engine().runInSession(session -> {
                    left[0] = session;
                    inner[0] = engine().session();
                }))
                .isInstanceOf(SessionMismatchException.class)
                .hasMessage(
                        "FERRO-0215: A session on \"default\" was left open by a call in a session on \"default\". It is no"
                                + " longer the current one of this thread. Close it before the call returns.");
        assertThat(inner[0].query(Author.class).all()).isEmpty();
        inner[0].close();
        assertNothingIsLeft();
    }

    @Test
    void aSessionThatWasOpenBeforeIsCurrentAgain() {
        try (Session outer = engine().session()) {
            assertThatThrownBy(() -> engine().runInSession(session -> {
                        left[0] = session;
                        engine().session();
                        session.close();
                    }))
                    .isInstanceOf(SessionMismatchException.class);
            assertThat(engines().currentSession()).containsSame(outer);
        }
    }

    private void assertNothingIsLeft() {
        assertThat(left[0].isOpen()).isFalse();
        assertThat(engines().currentSession()).isEmpty();
        assertThat(engines().currentTransaction()).isEmpty();
        assertThat(engine().poolStats().active()).isZero();
        assertThat(engine().fetchAll("select name from author")).isEmpty();
    }
}
