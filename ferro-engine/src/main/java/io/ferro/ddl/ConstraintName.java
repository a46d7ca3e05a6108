package io.ferro.ddl;

import java.util.List;

/** Names constraints and indexes after what they are on. */
final class ConstraintName {

    /** PostgreSQL cuts longer names off, and two of them could become the same. */
    private static final int MAX_LENGTH = 63;

    private ConstraintName() {}

    static String of(String prefix, String table, List<String> columns) {
        String name = prefix + "_" + table + "_" + String.join("_", columns);
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        String hash = "_" + Integer.toHexString(name.hashCode());
        return name.substring(0, MAX_LENGTH - hash.length()) + hash;
    }
}
