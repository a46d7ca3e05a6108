package io.ferro.ddl.sqlite;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many rows refer to nothing.
 *
 * @param counts the number by the two tables
 */
record Violations(Map<String, Long> counts) {

    private static final String SQL =
            "select \"table\", parent, count(*) from pragma_foreign_key_check group by 1, 2 order by 1, 2";

    static Violations read(Ask ask) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        ask.rows(SQL, row -> counts.put(row.getString(1) + " to " + row.getString(2), row.getLong(3)));
        return new Violations(counts);
    }

    /** {@return what is here and was not there before, in words} */
    List<String> notIn(Violations before) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > before.counts.getOrDefault(entry.getKey(), 0L))
                .map(entry ->
                        entry.getKey() + ": " + (entry.getValue() - before.counts.getOrDefault(entry.getKey(), 0L)))
                .toList();
    }
}
