package io.ferro.tck.pooler;

import io.ferro.tck.NeedsProgram;
import io.ferro.tck.PgBouncer;
import io.ferro.tck.PgBouncerOptions;
import io.ferro.tck.PgBouncerOptions.Mode;
import io.ferro.tck.engine.OwnedDatabase;
import io.ferro.tck.engine.PostgresAssertions;
import org.junit.jupiter.api.BeforeEach;

/** Assertions that put a PgBouncer between Ferro and the server. */
@NeedsProgram(PgBouncer.PROGRAM)
public abstract class PooledAssertions extends PostgresAssertions {

    /** Fewer than the clients have, so that they take turns. */
    static final int SERVER_CONNECTIONS = 3;

    private OwnedDatabase database;

    /** For subclasses. */
    protected PooledAssertions() {}

    @BeforeEach
    final void createDatabase() {
        database = ownedDatabase();
    }

    final OwnedDatabase database() {
        return database;
    }

    /** The URL through a new pooler. */
    final String url(Mode mode) {
        return database.url(pooler(PgBouncerOptions.of(mode, SERVER_CONNECTIONS), database));
    }
}
