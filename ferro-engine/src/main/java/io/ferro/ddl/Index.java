package io.ferro.ddl;

import java.util.List;

/**
 * An index that is not unique.
 *
 * @param name its name in the database
 * @param columns its columns in order
 * @param plain whether it is of the default kind over whole columns of all rows; others are never Ferro's
 */
public record Index(String name, List<String> columns, boolean plain) {

    public Index {
        columns = List.copyOf(columns);
    }

    /** {@return whether it means the same, whatever its name} */
    public boolean means(Index other) {
        return plain && other.plain && columns.equals(other.columns);
    }
}
