package io.ferro.tck.engine;

import io.ferro.Engines;
import io.ferro.tck.TestDatabase;

/** Looks at a database over a connection of its own, so that it sees what was committed and nothing else. */
public final class Outside {

    private Outside() {}

    /**
     * {@return how many rows a table holds}
     *
     * @param database the database
     * @param table the table
     */
    public static long count(TestDatabase database, String table) {
        try (Engines engines = Engines.create()) {
            return Scalar.of(engines.connect(database.url()), "select count(*) as n from " + table);
        }
    }
}
