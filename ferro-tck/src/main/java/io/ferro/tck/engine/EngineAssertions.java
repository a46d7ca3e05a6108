package io.ferro.tck.engine;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.tck.Database;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/**
 * Assertions that open connections by themselves. Whatever a test opens through this class is closed after it. Used by one thread at a
 * time.
 */
@OnEveryDatabase
@Timeout(120)
public abstract class EngineAssertions {

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private TestDatabase database;

    /** For subclasses. */
    protected EngineAssertions() {}

    @BeforeEach
    final void take(TestDatabase given) {
        database = given;
    }

    @AfterEach
    final void closeEverything() throws Exception {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }

    /** {@return this test's own database, empty at first} */
    protected final TestDatabase database() {
        return database;
    }

    /** {@return whether the test runs on SQLite} */
    protected final boolean onSqlite() {
        return database.database() == Database.SQLITE;
    }

    /** {@return one more empty database of the same kind} */
    protected final TestDatabase anotherDatabase() {
        return closedAfterwards(database.database().fresh());
    }

    /** {@return the models that the tests are about: those that many assertions share, unless a subclass names its own} */
    protected List<Class<?>> models() {
        return CommonModels.ALL;
    }

    /** {@return new engines for the models that the tests are about, with no connection} */
    protected final Engines unconnected() {
        return unconnected(EnginesOptions.defaults());
    }

    /**
     * {@return new engines with no connection, for the models that the tests are about unless the options name others}
     *
     * @param options their options
     */
    protected final Engines unconnected(EnginesOptions options) {
        return closedAfterwards(Engines.create(
                options.models().isPresent() ? options : options.models(models().toArray(Class<?>[]::new))));
    }

    /** {@return the settings of a connection to this test's database, with tables created} */
    protected final ConnectionSettings settings() {
        return ConnectionSettings.of(database.url()).autoMigrate();
    }

    /**
     * Connects to one more empty database, with tables created.
     *
     * @param engines what is to be connected
     * @param name the name of the connection
     * @return the engine
     */
    protected final Engine connectAnother(Engines engines, String name) {
        return engines.connect(
                ConnectionSettings.of(anotherDatabase().url()).named(name).autoMigrate());
    }

    /**
     * {@return the same thing, which is closed after the test, the last one first}
     *
     * @param <C> its class
     * @param resource the thing
     */
    protected final <C extends AutoCloseable> C closedAfterwards(C resource) {
        opened.push(resource);
        return resource;
    }
}
