package io.ferro.tck.quarkus;

import io.ferro.tck.Database;

/** On SQLite. */
public class OnSqlite extends TckProfile {

    /** Called by Quarkus. */
    public OnSqlite() {
        super(Database.SQLITE);
    }
}
