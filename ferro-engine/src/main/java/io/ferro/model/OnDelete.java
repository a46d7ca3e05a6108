package io.ferro.model;

/** What happens to a row when the row it refers to is deleted. */
public enum OnDelete {
    /** The referring row is deleted too. */
    CASCADE,
    /** The deletion is refused. */
    RESTRICT,
    /** The reference becomes null. */
    SET_NULL,
    /** The reference becomes the column's default. */
    SET_DEFAULT,
    /** The deletion is refused at the end of the statement or, for a deferred constraint, of the transaction. */
    NO_ACTION
}
