package io.ferro;

/**
 * How far a transaction is kept apart from those that run at the same time: the levels of the SQL standard, each of which allows less
 * than the one before it. A database may keep transactions further apart than they ask for: SQLite always runs them as if one came after
 * the other.
 */
public enum Isolation {
    /** Every statement sees what was committed before it began. The default of PostgreSQL. */
    READ_COMMITTED,
    /**
     * Every statement sees what was committed before the first one began. On PostgreSQL a change of a row that somebody else has
     * changed since fails with {@link SerializationFailure}.
     */
    REPEATABLE_READ,
    /**
     * The result is one that the transactions could have had one after the other. Where it would not be, one of them fails with
     * {@link SerializationFailure}, at the latest when it is committed.
     */
    SERIALIZABLE
}
