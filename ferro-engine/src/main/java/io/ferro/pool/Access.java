package io.ferro.pool;

/** What a borrowed connection is for. */
public enum Access {
    /** Reading only. */
    READ,
    /** Reading and writing. */
    WRITE
}
