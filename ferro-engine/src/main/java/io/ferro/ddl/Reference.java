package io.ferro.ddl;

import io.ferro.model.OnDelete;
import java.util.List;

/**
 * A foreign key.
 *
 * @param name its name in the database, empty for none
 * @param columns its columns in order
 * @param target the table referred to; with its schema where its name alone does not find it
 * @param targetColumns the columns referred to, in the same order
 * @param onDelete what happens when the row referred to is deleted
 */
public record Reference(
        String name, List<String> columns, TableName target, List<String> targetColumns, OnDelete onDelete) {

    public Reference {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    /** {@return whether it means the same, whatever its name} */
    public boolean means(Reference other) {
        return columns.equals(other.columns)
                && target.equals(other.target)
                && targetColumns.equals(other.targetColumns)
                && onDelete == other.onDelete;
    }
}
