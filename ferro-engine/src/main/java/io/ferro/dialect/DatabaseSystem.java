package io.ferro.dialect;

/** The database systems that Ferro speaks to. */
public enum DatabaseSystem {
    /** PostgreSQL. */
    POSTGRESQL,
    /** SQLite. */
    SQLITE
}
