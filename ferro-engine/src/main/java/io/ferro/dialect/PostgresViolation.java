package io.ferro.dialect;

import io.ferro.error.ViolatedConstraint;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL tells of a violated constraint: the names in fields of the message, see "Error and Notice Message Fields" in its
 * manual, the columns of a key only in the detail, which says {@code Key (a, b)=(1, 2) …} in the language of the server.
 */
final class PostgresViolation {

    private static final String NAME = "\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*";
    private static final Pattern KEY = Pattern.compile("[^(]*\\(((?:" + NAME + ")(?:, (?:" + NAME + "))*)\\)=\\(");
    private static final Pattern COLUMN = Pattern.compile(NAME);

    private PostgresViolation() {}

    static ViolatedConstraint of(ServerErrorMessage error) {
        String column = error.getColumn();
        return new ViolatedConstraint(
                error.getSchema(),
                error.getTable(),
                column == null ? keyColumns(error.getDetail(), error.getTable()) : List.of(column),
                error.getConstraint());
    }

    /** A row that is still referred to is told by the columns referred to, which are those of the other table. */
    private static List<String> keyColumns(@Nullable String detail, @Nullable String table) {
        Matcher key = KEY.matcher(detail == null ? "" : detail);
        if (detail == null || table == null || !key.lookingAt() || isBehindValues(table, detail)) {
            return List.of();
        }
        return COLUMN.matcher(key.group(1))
                .results()
                .map(found -> unquoted(found.group()))
                .toList();
    }

    private static boolean isBehindValues(String table, String detail) {
        int place = detail.lastIndexOf(table);
        return place >= 0 && place + table.length() > detail.lastIndexOf(')');
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
