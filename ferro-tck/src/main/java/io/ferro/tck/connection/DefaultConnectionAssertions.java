package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engines;
import io.ferro.FerroException;
import io.ferro.NoDefaultConnectionException;
import io.ferro.Session;
import io.ferro.UnknownConnectionException;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.model.Author;
import org.junit.jupiter.api.Test;

/** Which connection is the default one. */
public abstract class DefaultConnectionAssertions extends EngineAssertions {

    /** For subclasses. */
    protected DefaultConnectionAssertions() {}

    @Test
    @Assertion("CONN-07")
    void theConnectionWithoutNameIsTheDefault() {
        Engines engines = unconnected();
        engines.connect(settings().named("first"));
        engines.connect(database().url());
        engines.connect(settings().named("last"));
        assertDefault(engines, "default");
    }

    @Test
    @Assertion("CONN-07")
    void theLastConnectionAskedToBeTheDefaultIsIt() {
        Engines engines = unconnected();
        engines.connect(settings());
        engines.connect(settings().named("a").asDefault());
        assertDefault(engines, "a");
        engines.connect(settings().named("b").asDefault());
        assertDefault(engines, "b");
        engines.connect(settings().named("c"));
        assertDefault(engines, "b");
    }

    @Test
    @Assertion("CONN-07")
    void theDefaultIsChosenAtRunTime() {
        Engines engines = unconnected();
        engines.connect(settings());
        connectAnother(engines, "analytics");
        engines.setDefaultConnection("analytics");
        assertDefault(engines, "analytics");
        engines.engine().models(Author.class).create(new Author("Ada"));
        assertThat(engines.engine("analytics").models(Author.class).all()).hasSize(1);
        assertThat(engines.engine("default").models(Author.class).all()).isEmpty();
        engines.setDefaultConnection("default");
        assertDefault(engines, "default");
    }

    @Test
    @Assertion("CONN-07")
    void aFailedConnectLeavesTheDefaultUnchanged() {
        Engines engines = unconnected();
        engines.connect(settings().named("good").asDefault());
        String broken = onSqlite()
                ? "sqlite:/no/such/folder/app.db?mode=rw"
                : database().url().replaceFirst("/[^/?]*(\\?|$)", "/ferro_no_such_database$1");
        assertThatThrownBy(() -> engines.connect(broken)).isInstanceOf(FerroException.class);
        assertThatThrownBy(() -> engines.connect(
                        ConnectionSettings.of(broken).named("bad").asDefault()))
                .isInstanceOf(FerroException.class);
        assertDefault(engines, "good");
        assertThat(engines.names()).containsExactly("good");
    }

    @Test
    @Assertion("CONN-07")
    void anUnknownNameLeavesTheDefaultUnchanged() {
        Engines engines = unconnected();
        engines.connect(settings());
        assertThatThrownBy(() -> engines.setDefaultConnection("nowhere"))
                .isInstanceOf(UnknownConnectionException.class);
        assertDefault(engines, "default");
    }

    @Test
    @Assertion("CONN-07")
    void noDefaultSelectedIsAClearError() {
        Engines engines = unconnected();
        engines.connect(settings().named("one"));
        engines.connect(settings().named("two"));
        assertThatExceptionOfType(NoDefaultConnectionException.class)
                .isThrownBy(engines::engine)
                .withMessageContaining("one")
                .withMessageContaining("two");
        assertThatThrownBy(engines::session).isInstanceOf(NoDefaultConnectionException.class);
        assertThatThrownBy(() -> engines.models(Author.class).all()).isInstanceOf(NoDefaultConnectionException.class);
    }

    @Test
    @Assertion("CONN-07")
    void noConnectionAtAllIsAClearError() {
        Engines engines = unconnected();
        assertThatExceptionOfType(NoDefaultConnectionException.class)
                .isThrownBy(engines::engine)
                .withMessageContaining("connect");
        assertThatThrownBy(engines::session).isInstanceOf(NoDefaultConnectionException.class);
        assertThatThrownBy(() -> engines.models(Author.class).all()).isInstanceOf(NoDefaultConnectionException.class);
        assertThat(engines.names()).isEmpty();
    }

    private static void assertDefault(Engines engines, String name) {
        assertThat(engines.engine().name()).isEqualTo(name);
        try (Session session = engines.session()) {
            assertThat(session.connectionName()).isEqualTo(name);
        }
    }
}
