package io.ferro.spi;

/** How a query that locks its rows treats those that another transaction holds. */
public enum RowLock {
    /** It waits until the other transaction ends. */
    WAIT,
    /** It leaves them out. */
    SKIP,
    /** It fails. */
    FAIL
}
