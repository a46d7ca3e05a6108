package io.ferro.tck.engine;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.PgBouncer;
import io.ferro.tck.PgBouncerOptions;
import io.ferro.tck.PostgresServer;
import io.ferro.tck.TestDatabase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/**
 * Assertions on PostgreSQL alone, as a user that is no administrator. Whatever a test opens through this class is closed after it,
 * the last thing first. Used by one thread at a time.
 */
@OnDatabase(Database.POSTGRESQL)
@Timeout(300)
public abstract class PostgresAssertions {

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    /** For subclasses. */
    protected PostgresAssertions() {}

    @AfterEach
    final void closeEverything() throws Exception {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }

    /**
     * {@return a new database, empty, with a user to whom it belongs and whose name has a dot, as those of Supabase have}
     */
    protected final OwnedDatabase ownedDatabase() {
        Engines administration = unconnected(new Class<?>[0]);
        Engine administrator = administration.connect(PostgresServer.get().url());
        String user =
                "postgres.t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        String password = UUID.randomUUID().toString();
        administrator.execute("create role \"" + user + "\" login password '" + password + "'");
        closedAfterwards(() -> administrator.execute("drop role \"" + user + "\""));
        TestDatabase database = closedAfterwards(Database.POSTGRESQL.fresh());
        OwnedDatabase owned = new OwnedDatabase(database.url(), user, password);
        administrator.execute("alter database " + owned.name() + " owner to \"" + user + "\"");
        return owned;
    }

    /**
     * {@return a PgBouncer that lets a database's user in}
     *
     * @param options how it works
     * @param database the database
     */
    protected final PgBouncer pooler(PgBouncerOptions options, OwnedDatabase database) {
        return closedAfterwards(PgBouncer.start(options.user(database.user(), database.password())));
    }

    /** {@return new engines for the models that many assertions share, with no connection} */
    protected final Engines unconnected() {
        return closedAfterwards(Engines.create(CommonModels.ALL.toArray(Class<?>[]::new)));
    }

    /**
     * {@return new engines with no connection}
     *
     * @param models the models
     */
    protected final Engines unconnected(Class<?>... models) {
        return closedAfterwards(Engines.create(models));
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
