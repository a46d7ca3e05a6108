package io.ferro.tck.narayana;

import io.ferro.tck.Database;

class NarayanaOnPostgresqlTest extends NarayanaAssertions {

    NarayanaOnPostgresqlTest() {
        super(Database.POSTGRESQL);
    }
}
