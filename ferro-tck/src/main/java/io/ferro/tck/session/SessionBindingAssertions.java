package io.ferro.tck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Session;
import io.ferro.UnknownConnectionException;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.ConnectedAssertions;
import io.ferro.tck.model.Author;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which connection a session is bound to. */
public abstract class SessionBindingAssertions extends ConnectedAssertions {

    /** For subclasses. */
    protected SessionBindingAssertions() {}

    @BeforeEach
    final void connectAnalytics() {
        connectAnother(engines(), "analytics");
    }

    @Test
    @Assertion("SESS-01")
    void aNameBindsTheSessionToThatConnection() {
        try (Session session = engines().session("analytics")) {
            assertThat(session.connectionName()).isEqualTo("analytics");
            session.create(new Author("Ada"));
        }
        assertThat(engines().engine("analytics").models(Author.class).all()).hasSize(1);
        assertThat(engines().engine("default").models(Author.class).all()).isEmpty();
    }

    @Test
    @Assertion("SESS-01")
    void noNameBindsTheDefaultConnectionOfThatMoment() {
        try (Session before = engines().session()) {
            engines().setDefaultConnection("analytics");
            try (Session after = engines().session()) {
                after.create(new Author("after"));
                assertThat(after.connectionName()).isEqualTo("analytics");
            }
            before.create(new Author("before"));
            assertThat(before.connectionName()).isEqualTo("default");
            assertThat(before.query(Author.class).all())
                    .extracting(author -> author.name)
                    .containsExactly("before");
        }
        assertThat(engines().engine("analytics").models(Author.class).all())
                .extracting(author -> author.name)
                .containsExactly("after");
    }

    @Test
    @Assertion("SESS-01")
    void anUnknownNameOpensNothing() {
        assertThatThrownBy(() -> engines().session("nowhere")).isInstanceOf(UnknownConnectionException.class);
        assertThat(engines().currentSession()).isEmpty();
    }

    @Test
    void anEngineOpensSessionsOnItsOwnConnection() {
        try (Session session = engines().engine("analytics").session()) {
            assertThat(session.connectionName()).isEqualTo("analytics");
            assertThat(engines().currentSession()).containsSame(session);
        }
        String name = engines().engine("analytics").callInSession(session -> {
            assertThat(engines().currentSession()).containsSame(session);
            return session.connectionName();
        });
        assertThat(name).isEqualTo("analytics");
        assertThat(engines().currentSession()).isEmpty();
    }
}
