package io.ferro.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a constraint that does not hold. All names as they are stored.
 *
 * @param schema the schema of the table, null if unknown
 * @param table the table that has the constraint, null if unknown
 * @param columns the columns it is on, empty if unknown
 * @param name its name, null if unknown or if it has none
 */
public record ViolatedConstraint(
        @Nullable String schema,
        @Nullable String table,
        List<String> columns,
        @Nullable String name) {

    /** Nothing is known. */
    public static final ViolatedConstraint UNKNOWN = new ViolatedConstraint(null, null, List.of(), null);

    public ViolatedConstraint {
        columns = List.copyOf(columns);
    }

    /** {@return where it is, to go on after what happened there; empty when nothing is known} */
    String place() {
        String on = table == null
                ? ""
                : " in " + table + (columns.isEmpty() ? "" : " (" + String.join(", ", columns) + ")");
        return name == null ? on : on + (table == null ? " in" : ",") + " constraint " + name;
    }
}
