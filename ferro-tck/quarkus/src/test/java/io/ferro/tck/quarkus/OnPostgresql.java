package io.ferro.tck.quarkus;

import io.ferro.tck.Database;

/** On PostgreSQL. */
public class OnPostgresql extends TckProfile {

    /** Called by Quarkus. */
    public OnPostgresql() {
        super(Database.POSTGRESQL);
    }
}
