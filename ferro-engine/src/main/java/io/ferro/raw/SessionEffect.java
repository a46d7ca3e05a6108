package io.ferro.raw;

/** What a statement leaves behind on its connection when it is over: settings, temporary tables, locks, prepared statements. */
public enum SessionEffect {
    /** Nothing, as far as its text tells. */
    NONE,
    /** Perhaps something, such as what a procedure does. */
    POSSIBLE,
    /** Something. */
    CERTAIN
}
