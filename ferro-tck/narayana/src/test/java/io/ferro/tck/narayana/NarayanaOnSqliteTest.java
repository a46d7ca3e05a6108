package io.ferro.tck.narayana;

import io.ferro.tck.Database;

class NarayanaOnSqliteTest extends NarayanaAssertions {

    NarayanaOnSqliteTest() {
        super(Database.SQLITE);
    }
}
