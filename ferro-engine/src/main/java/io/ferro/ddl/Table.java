package io.ferro.ddl;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param name the name
 * @param kind what it is
 * @param columns its columns in order
 * @param key its primary key, null for none
 * @param uniques what keeps its values unique, besides the primary key
 * @param indexes its other indexes
 * @param references its foreign keys
 * @param checks its check constraints
 */
public record Table(
        TableName name,
        Kind kind,
        List<Column> columns,
        @Nullable PrimaryKey key,
        List<UniqueKey> uniques,
        List<Index> indexes,
        List<Reference> references,
        List<Check> checks) {

    /** What goes by the name of a table. */
    public enum Kind {
        /** A table, partitioned or not. */
        TABLE("table"),
        /** A view, materialized or not. */
        VIEW("view"),
        /** A table of another server. */
        FOREIGN_TABLE("foreign table");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    public Table {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
        references = List.copyOf(references);
        checks = List.copyOf(checks);
    }

    /** {@return a column by its name} */
    public Optional<Column> column(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
    }

    /** {@return whether a column is part of the primary key} */
    public boolean isKey(String column) {
        return key != null && key.columns().contains(column);
    }

    /** {@return a copy whose columns and checks are spelt otherwise} */
    public Table spelt(List<Column> otherColumns, List<Check> otherChecks) {
        return new Table(name, kind, otherColumns, key, uniques, indexes, references, otherChecks);
    }
}
