package io.ferro.tck.engine;

import io.ferro.tck.Database;

/** Queries that keep a database busy. */
public final class LongStatement {

    private LongStatement() {}

    /**
     * {@return a query that runs for a minute or more}
     *
     * @param database the kind of database
     */
    public static String endless(Database database) {
        return database == Database.SQLITE ? counting(4_000_000_000L) : sleeping(60);
    }

    /**
     * {@return a query that runs for about a second}
     *
     * @param database the kind of database
     */
    public static String brief(Database database) {
        return database == Database.SQLITE ? counting(4_000_000L) : sleeping(1);
    }

    private static String counting(long rows) {
        return "with recursive counting(n) as (select 1 union all select n + 1 from counting where n < " + rows
                + ") select max(n) as n from counting";
    }

    private static String sleeping(int seconds) {
        return "select cast(pg_sleep(" + seconds + ") as text) as t";
    }
}
