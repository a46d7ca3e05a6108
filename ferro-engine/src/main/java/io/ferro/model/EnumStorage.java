package io.ferro.model;

/** How the constants of an enum are kept. The name of the constant is stored each time, never its position. */
public enum EnumStorage {
    /** As text. */
    TEXT,
    /** As text, with a check constraint that allows the names of the constants and nothing else. */
    CHECKED,
    /** As an enum type of PostgreSQL, which Ferro creates; as with {@link #CHECKED} on SQLite, which has no such types. */
    NATIVE
}
