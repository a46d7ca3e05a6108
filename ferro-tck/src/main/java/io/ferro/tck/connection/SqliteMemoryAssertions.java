package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** SQLite databases that live as long as their connection. */
@OnDatabase(Database.SQLITE)
public abstract class SqliteMemoryAssertions {

    private final Engines engines = Engines.create();

    /** For subclasses. */
    protected SqliteMemoryAssertions() {}

    @AfterEach
    final void close() {
        engines.close();
    }

    @Test
    void eachConnectionNameHasADatabaseOfItsOwn() {
        Engine one = connect("one");
        Engine two = connect("two");
        one.models(Author.class).create(new Author("Ada"));
        assertThat(one.models(Author.class).all()).hasSize(1);
        assertThat(two.models(Author.class).all()).isEmpty();
        try (Engines others = Engines.create()) {
            Engine sameName = others.connect(
                    ConnectionSettings.of("sqlite::memory:").named("one").autoMigrate());
            assertThat(sameName.models(Author.class).all()).isEmpty();
        }
    }

    @Test
    void everyPooledConnectionSeesIt() throws Exception {
        Engine engine = connect("one");
        engine.models(Author.class).create(new Author("Ada"));
        Together.run(8, number -> () -> {
            for (int round = 0; round < 20; round++) {
                assertThat(engine.models(Author.class).all()).isNotEmpty();
                engine.callInSession(session -> session.create(new Author("by " + number)));
            }
            return number;
        });
        assertThat(engine.models(Author.class).all()).hasSize(161);
    }

    @Test
    void itIsGoneWithTheConnection() {
        connect("one").models(Author.class).create(new Author("Ada"));
        engines.disconnect("one");
        assertThat(connect("one").models(Author.class).all()).isEmpty();
        engines.engine("one").models(Author.class).create(new Author("Ada"));
        engines.reset();
        assertThat(connect("one").models(Author.class).all()).isEmpty();
    }

    private Engine connect(String name) {
        return engines.connect(
                ConnectionSettings.of("sqlite::memory:").named(name).autoMigrate());
    }
}
