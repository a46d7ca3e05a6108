package io.ferro.ddl;

import java.util.List;

/**
 * The primary key of a table.
 *
 * @param columns its columns in order
 * @param generated whether the database generates it
 */
public record PrimaryKey(List<String> columns, boolean generated) {

    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    /** {@return whether this key does what another one is meant to do} One that is generated takes assigned values too. */
    public boolean serves(PrimaryKey wanted) {
        return columns.equals(wanted.columns) && (generated || !wanted.generated);
    }
}
