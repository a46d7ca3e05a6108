package io.ferro.ddl.sqlite;

import java.util.Locale;

/** What SQLite makes of a declared type: see section 3.1 of its page "Datatypes In SQLite". */
enum Affinity {
    INTEGER,
    TEXT,
    BLOB,
    REAL,
    NUMERIC;

    /** How dialects declare an exact decimal. */
    static final String DECIMAL = " collate decimal";

    static Affinity of(String type) {
        String upper = type.toUpperCase(Locale.ROOT);
        if (upper.contains("INT")) {
            return INTEGER;
        }
        if (upper.contains("CHAR") || upper.contains("CLOB") || upper.contains("TEXT")) {
            return TEXT;
        }
        if (upper.isBlank() || upper.contains("BLOB")) {
            return BLOB;
        }
        return upper.contains("REAL") || upper.contains("FLOA") || upper.contains("DOUB") ? REAL : NUMERIC;
    }
}
