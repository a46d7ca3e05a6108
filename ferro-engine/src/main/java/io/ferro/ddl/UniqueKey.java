package io.ferro.ddl;

import java.util.List;

/**
 * What keeps the values of columns unique.
 *
 * @param name its name in the database
 * @param columns its columns in order
 * @param constraint whether it is a constraint, else it is a bare unique index
 */
public record UniqueKey(String name, List<String> columns, boolean constraint) {

    public UniqueKey {
        columns = List.copyOf(columns);
    }

    /** {@return whether it means the same, whatever its name} */
    public boolean means(UniqueKey other) {
        return columns.equals(other.columns);
    }
}
