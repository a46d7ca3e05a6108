package io.ferro.spi;

/** Where the primary key of a new row comes from. */
public enum KeyGeneration {
    /** The database generates an integer. */
    DATABASE,
    /** The client generates a random UUID. */
    CLIENT,
    /** The application assigns the key. */
    ASSIGNED
}
