package io.ferro.spi;

/** The kinds of value a column stores; each dialect has one column type for each. */
public enum Storage {
    /** True or false. */
    BOOLEAN,
    /** A 16-bit integer. */
    SMALLINT,
    /** A 32-bit integer. */
    INTEGER,
    /** A 64-bit integer. */
    BIGINT,
    /** A 32-bit floating point number. */
    REAL,
    /** A 64-bit floating point number. */
    DOUBLE,
    /** An exact decimal number. */
    DECIMAL,
    /** Text of any length. */
    TEXT,
    /** Bytes of any length. */
    BYTES,
    /** A UUID. */
    UUID,
    /** A point in time, to the microsecond. */
    INSTANT,
    /** A date and time without an offset, to the microsecond. */
    DATE_TIME,
    /** A date. */
    DATE,
    /** A time of day, to the microsecond. */
    TIME,
    /** A constant of an enum type of the database; text where the database has none. */
    ENUM,
    /** JSON. */
    JSON
}
