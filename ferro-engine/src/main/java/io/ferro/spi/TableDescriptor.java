package io.ferro.spi;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of a model. Rows are selected with the key columns first, then the value columns, each in the order given here.
 *
 * @param name the table's name, not quoted
 * @param keys the columns of the primary key, at least one
 * @param keyGeneration where the key of a new row comes from
 * @param values the other columns
 * @param uniques the unique constraints over several columns, as lists of column names
 * @param indexes the indexes over several columns, as lists of column names
 * @param version the one of the value columns that counts the changes of a row, null when the model has none
 */
public record TableDescriptor(
        String name,
        List<ColumnDescriptor<?>> keys,
        KeyGeneration keyGeneration,
        List<ColumnDescriptor<?>> values,
        List<List<String>> uniques,
        List<List<String>> indexes,
        @Nullable ColumnDescriptor<? extends Number> version) {

    /**
     * Copies the lists, so that the table is immutable.
     *
     * @param name the table's name, not quoted
     * @param keys the columns of the primary key, at least one
     * @param keyGeneration where the key of a new row comes from
     * @param values the other columns
     * @param uniques the unique constraints over several columns, as lists of column names
     * @param indexes the indexes over several columns, as lists of column names
     * @param version the one of the value columns that counts the changes of a row, null when the model has none
     */
    public TableDescriptor {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
    }

    /**
     * Makes a table whose rows do not count their changes.
     *
     * @param name the table's name, not quoted
     * @param keys the columns of the primary key, at least one
     * @param keyGeneration where the key of a new row comes from
     * @param values the other columns
     * @param uniques the unique constraints over several columns, as lists of column names
     * @param indexes the indexes over several columns, as lists of column names
     */
    public TableDescriptor(
            String name,
            List<ColumnDescriptor<?>> keys,
            KeyGeneration keyGeneration,
            List<ColumnDescriptor<?>> values,
            List<List<String>> uniques,
            List<List<String>> indexes) {
        this(name, keys, keyGeneration, values, uniques, indexes, null);
    }

    /**
     * {@return a copy whose rows count their changes}
     *
     * @param column the one of the value columns that does
     */
    public TableDescriptor withVersion(ColumnDescriptor<? extends Number> column) {
        return new TableDescriptor(name, keys, keyGeneration, values, uniques, indexes, column);
    }

    /** {@return every column, in the order in which rows are selected} */
    public List<ColumnDescriptor<?>> columns() {
        return Stream.concat(keys.stream(), values.stream()).toList();
    }
}
