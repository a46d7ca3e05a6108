package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.FerroException;
import io.ferro.ImplicitSessions;
import io.ferro.NoDefaultConnectionException;
import io.ferro.Session;
import io.ferro.UnknownConnectionException;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The default connection changes while threads work. Each of two databases holds one row, the name of its connection. */
public abstract class DefaultSwitchAssertions extends EngineAssertions {

    private static final int THREADS = 16;
    private static final int ROUNDS = 24;

    private Engines engines;

    /** For subclasses. */
    protected DefaultSwitchAssertions() {}

    @BeforeEach
    final void connectTwo() {
        engines = unconnected(EnginesOptions.defaults().implicitSessions(ImplicitSessions.ALLOW));
        mark(engines.connect(settings().named("left").asDefault()));
        mark(connectAnother(engines, "right"));
    }

    @Test
    @Assertion("CONN-07")
    void eachOperationSeesTheOldOrTheNewDefaultAndNeverNeither() throws Exception {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        AtomicInteger working = new AtomicInteger(THREADS);
        Together.run(THREADS + 1, number -> () -> {
            if (number == THREADS) {
                for (int turn = 0; working.get() > 0; turn++) {
                    engines.setDefaultConnection(turn % 2 == 0 ? "right" : "left");
                    Thread.sleep(1);
                }
                return number;
            }
            try {
                for (int round = 0; round < ROUNDS || seen.size() < 2; round++) {
                    seen.add(onlyName(engines.models(Author.class).all()));
                    Engine engine = engines.engine();
                    assertThat(onlyName(engine.models(Author.class).all())).isEqualTo(engine.name());
                    try (Session session = engines.session()) {
                        String bound = session.connectionName();
                        assertThat(onlyName(session.query(Author.class).all())).isEqualTo(bound);
                        assertThat(onlyName(engines.models(Author.class).all()))
                                .as("a session stays where it is")
                                .isEqualTo(bound);
                    }
                }
            } finally {
                working.decrementAndGet();
            }
            return number;
        });
        assertThat(seen).containsExactlyInAnyOrder("left", "right");
    }

    @Test
    @Assertion("CONN-07")
    void failuresUnderLoadLeaveTheDefaultUnchanged() throws Exception {
        String broken = onSqlite()
                ? "sqlite:/no/such/folder/app.db?mode=rw"
                : database().url().replaceFirst("/[^/?]*(\\?|$)", "/ferro_no_such_database$1");
        Together.run(THREADS, number -> () -> {
            for (int round = 0; round < ROUNDS / 4; round++) {
                if (number == 0) {
                    assertThatThrownBy(() -> engines.setDefaultConnection("nowhere"))
                            .isInstanceOf(UnknownConnectionException.class);
                    assertThatThrownBy(() -> engines.connect(ConnectionSettings.of(broken)
                                    .named("bad" + number)
                                    .asDefault()))
                            .isInstanceOf(FerroException.class);
                }
                assertThat(engines.engine().name()).isEqualTo("left");
                assertThat(onlyName(engines.models(Author.class).all())).isEqualTo("left");
            }
            return number;
        });
        assertThat(engines.names()).containsExactly("left", "right");
    }

    @Test
    @Assertion({"CONN-07", "CONN-11"})
    void withTheDefaultDisconnectedThereIsNoneUntilOneIsChosen() throws Exception {
        engines.disconnect("left");
        Together.run(4, number -> () -> {
            assertThatExceptionOfType(NoDefaultConnectionException.class)
                    .isThrownBy(() -> engines.engine())
                    .withMessageContaining("right");
            assertThatThrownBy(() -> engines.session()).isInstanceOf(NoDefaultConnectionException.class);
            assertThatThrownBy(() -> engines.models(Author.class).all())
                    .isInstanceOf(NoDefaultConnectionException.class);
            assertThat(onlyName(engines.engine("right").models(Author.class).all()))
                    .isEqualTo("right");
            return number;
        });
        engines.connect(settings().named("left"));
        assertThatThrownBy(() -> engines.engine())
                .as("the name alone does not make it the default again")
                .isInstanceOf(NoDefaultConnectionException.class);
        engines.setDefaultConnection("left");
        assertThat(onlyName(engines.models(Author.class).all())).isEqualTo("left");
    }

    @Test
    @Assertion("CONN-07")
    void ofManyThatAskToBeTheDefaultOneIsItInTheEnd() throws Exception {
        Together.run(
                8,
                number -> () ->
                        engines.connect(settings().named("candidate" + number).asDefault()));
        assertThat(engines.engine().name()).startsWith("candidate");
        assertThat(onlyName(engines.models(Author.class).all())).isEqualTo("left");
    }

    private static void mark(Engine engine) {
        engine.models(Author.class).create(new Author(engine.name()));
    }

    private static String onlyName(List<Author> authors) {
        assertThat(authors).hasSize(1);
        return authors.get(0).name;
    }
}
