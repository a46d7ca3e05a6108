package io.ferro.spi;

import java.util.List;
import java.util.stream.Stream;

/**
 * The table of a model. Rows are selected with the key columns first, then the value columns, each in the order given here.
 *
 * @param name the table's name, not quoted
 * @param keys the columns of the primary key, at least one
 * @param keyGeneration where the key of a new row comes from
 * @param values the other columns
 * @param uniques the unique constraints over several columns, as lists of column names
 * @param indexes the indexes over several columns, as lists of column names
 */
public record TableDescriptor(
        String name,
        List<ColumnDescriptor<?>> keys,
        KeyGeneration keyGeneration,
        List<ColumnDescriptor<?>> values,
        List<List<String>> uniques,
        List<List<String>> indexes) {

    /**
     * Copies the lists, so that the table is immutable.
     *
     * @param name the table's name, not quoted
     * @param keys the columns of the primary key, at least one
     * @param keyGeneration where the key of a new row comes from
     * @param values the other columns
     * @param uniques the unique constraints over several columns, as lists of column names
     * @param indexes the indexes over several columns, as lists of column names
     */
    public TableDescriptor {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
    }

    /** {@return every column, in the order in which rows are selected} */
    public List<ColumnDescriptor<?>> columns() {
        return Stream.concat(keys.stream(), values.stream()).toList();
    }

    /** {@return the value columns that have a default} */
    public List<ColumnDescriptor<?>> defaulted() {
        return values.stream().filter(column -> column.defaultValue() != null).toList();
    }
}
