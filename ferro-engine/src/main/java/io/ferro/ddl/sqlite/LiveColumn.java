package io.ferro.ddl.sqlite;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column as SQLite describes it.
 *
 * @param name its name
 * @param type its type as it was declared, empty for none
 * @param notNull whether it takes no NULL
 * @param defaultValue its default as it was written, null for none
 * @param keyPlace its place in the primary key, from 1; zero when it is not part of it
 * @param computed whether it is computed from others
 */
record LiveColumn(
        String name, String type, boolean notNull, @Nullable String defaultValue, int keyPlace, boolean computed) {

    private static final String SQL =
            "select name, type, \"notnull\", dflt_value, pk, hidden from pragma_table_xinfo(?) where hidden <> 1 order by cid";

    static List<LiveColumn> of(Ask ask, String table) throws SQLException {
        return ask.rows(
                SQL,
                row -> new LiveColumn(
                        row.getString(1),
                        // SQLite appends this to the type of a computed column.
                        row.getString(2).replaceFirst("(?i)\\s*generated always$", ""),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6) > 1),
                table);
    }
}
