package io.ferro.dialect;

import io.ferro.error.ViolatedConstraint;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What SQLite tells of a violated constraint, in the text of its error only: {@code UNIQUE constraint failed: t.a, t.b},
 * {@code UNIQUE constraint failed: index 'i'}, {@code NOT NULL constraint failed: t.a}, {@code CHECK constraint failed: name}.
 */
final class SqliteViolation {

    private static final String FOREIGN_KEY = "FOREIGN KEY constraint failed";
    private static final Pattern FAILED =
            Pattern.compile("(UNIQUE|NOT NULL|CHECK) constraint failed: (.+?)\\)?$", Pattern.DOTALL);
    private static final Pattern INDEX = Pattern.compile("index '(.+)'", Pattern.DOTALL);

    private SqliteViolation() {}

    static boolean isOfForeignKey(SQLException error) {
        return String.valueOf(error.getMessage()).contains(FOREIGN_KEY);
    }

    static ViolatedConstraint of(SQLException error) {
        Matcher failed = FAILED.matcher(String.valueOf(error.getMessage()));
        if (!failed.find()) {
            return ViolatedConstraint.UNKNOWN;
        }
        String on = failed.group(2);
        Matcher index = INDEX.matcher(on);
        if (failed.group(1).equals("CHECK") || index.matches()) {
            return new ViolatedConstraint(null, null, List.of(), index.matches() ? index.group(1) : on);
        }
        int dot = on.indexOf('.');
        String table = on.substring(0, dot);
        String[] columns = on.substring(dot + 1).split(Pattern.quote(", " + table + "."), -1);
        return new ViolatedConstraint(null, table, List.of(columns), null);
    }
}
