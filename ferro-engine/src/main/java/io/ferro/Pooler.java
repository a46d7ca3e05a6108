package io.ferro;

/**
 * Whether a pooler such as PgBouncer or Supavisor stands between Ferro and a PostgreSQL server, and what it keeps. A URL says it with the
 * parameter {@code pooler=auto}, {@code transaction} or {@code session}; SQLite has none.
 */
public enum Pooler {

    /**
     * Ferro finds out when it opens the pool, with one more connection: where another process answers than the one that took the
     * connection, a pooler stands between. How that one works cannot be seen, so it counts as {@link #TRANSACTION}.
     */
    AUTO,

    /**
     * A pooler lends a server connection for one transaction only. Nothing outlives a transaction there, so named statements are not
     * used, and raw SQL that leaves something behind in its session is refused.
     */
    TRANSACTION,

    /**
     * A server connection belongs to one client connection until that is closed: there is no pooler, or it pools whole sessions. Nothing
     * is looked for and nothing is refused.
     */
    SESSION
}
