package io.ferro.tck.tenant;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.tck.PgBouncerOptions;
import io.ferro.tck.PgBouncerOptions.Mode;
import io.ferro.tck.engine.OwnedDatabase;
import io.ferro.tck.engine.PostgresAssertions;
import org.junit.jupiter.api.BeforeEach;

/** Assertions about schemas of one database, reached by one route. */
public abstract class TenantAssertions extends PostgresAssertions {

    private final Route route;
    private final int serverConnections;
    private OwnedDatabase database;
    private String url;
    private Engine administrator;

    /**
     * For subclasses.
     *
     * @param route the way to the server
     * @param serverConnections how many connections to the server a pooler there may open
     */
    protected TenantAssertions(Route route, int serverConnections) {
        this.route = route;
        this.serverConnections = serverConnections;
    }

    @BeforeEach
    final void createDatabase() {
        database = ownedDatabase();
        administrator = unconnected().connect(database.server());
        Mode mode = route.mode();
        url = mode == null
                ? database.url()
                : OwnedDatabase.with(
                        database.url(pooler(PgBouncerOptions.of(mode, serverConnections), database)),
                        route.parameter());
    }

    final Route route() {
        return route;
    }

    final OwnedDatabase database() {
        return database;
    }

    /** An engine that sees every schema, and goes round the pooler. */
    final Engine administrator() {
        return administrator;
    }

    /** Makes a schema that belongs to the user. */
    final void createSchema(String name) {
        administrator.execute("create schema \"" + name + "\" authorization \""
                + database.user().replace("\"", "\"\"") + '"');
    }

    /** The settings of a connection to a schema. */
    final ConnectionSettings schema(String name) {
        return ConnectionSettings.of(OwnedDatabase.with(url, "ferro_search_path=" + name));
    }
}
