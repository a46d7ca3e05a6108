package io.ferro.ddl;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names constraints and indexes after what they are on, and knows its own names again. */
final class ConstraintName {

    /** PostgreSQL cuts names off after so many bytes, and two of them could become the same. */
    private static final int MAX_BYTES = 63;

    private ConstraintName() {}

    static String of(String prefix, String table, List<String> columns) {
        String name = prefix + "_" + table + "_" + String.join("_", columns);
        if (bytes(name) <= MAX_BYTES) {
            return name;
        }
        String hash = "_" + Integer.toHexString(name.hashCode());
        return cut(name, MAX_BYTES - hash.length()) + hash;
    }

    /** {@return whether a name in the database is the one that Ferro gives} */
    static boolean isOurs(String prefix, String table, List<String> columns, String name) {
        return name.equals(of(prefix, table, columns));
    }

    /** {@return whether a name in the database is one that Ferro may have given to something on a table, whatever the columns} */
    static boolean isOursOnTable(String prefix, String table, String name) {
        return name.startsWith(cut(prefix + "_" + table + "_", MAX_BYTES - "_ffffffff".length()));
    }

    private static String cut(String name, int atMost) {
        int end = name.length();
        while (bytes(name.substring(0, end)) > atMost) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
