package io.ferro.spi;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of a model. Rows are selected with the key columns first, then the value columns, each in the order given here.
 *
 * @param schema the schema that holds it, not quoted, null for the connection's
 * @param name the table's name, not quoted
 * @param keys the columns of the primary key, at least one unless the table is read-only
 * @param keyGeneration where the key of a new row comes from
 * @param values the other columns
 * @param uniques the unique constraints over several columns, as lists of column names
 * @param indexes the indexes over several columns, as lists of column names
 * @param readOnly whether rows are only read, and the table is never created, compared or changed
 * @param version the one of the value columns that counts the changes of a row, null when the model has none
 */
public record TableDescriptor(
        @Nullable String schema,
        String name,
        List<ColumnDescriptor<?>> keys,
        KeyGeneration keyGeneration,
        List<ColumnDescriptor<?>> values,
        List<List<String>> uniques,
        List<List<String>> indexes,
        boolean readOnly,
        @Nullable ColumnDescriptor<? extends Number> version) {

    /**
     * Copies the lists, so that the table is immutable.
     *
     * @param schema the schema that holds it, not quoted, null for the connection's
     * @param name the table's name, not quoted
     * @param keys the columns of the primary key, at least one unless the table is read-only
     * @param keyGeneration where the key of a new row comes from
     * @param values the other columns
     * @param uniques the unique constraints over several columns, as lists of column names
     * @param indexes the indexes over several columns, as lists of column names
     * @param readOnly whether rows are only read, and the table is never created, compared or changed
     * @param version the one of the value columns that counts the changes of a row, null when the model has none
     */
    public TableDescriptor {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
    }

    /**
     * Describes a table in the connection's schema that is written too and whose rows do not count their changes.
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
        this(null, name, keys, keyGeneration, values, uniques, indexes, false, null);
    }

    /**
     * {@return the same table in this schema}
     *
     * @param other the schema's name, not quoted
     */
    public TableDescriptor inSchema(String other) {
        return new TableDescriptor(other, name, keys, keyGeneration, values, uniques, indexes, readOnly, version);
    }

    /** {@return the same table, which is only read} */
    public TableDescriptor asReadOnly() {
        return new TableDescriptor(schema, name, keys, keyGeneration, values, uniques, indexes, true, version);
    }

    /**
     * {@return the same table, whose rows count their changes}
     *
     * @param column the one of the value columns that does
     */
    public TableDescriptor withVersion(ColumnDescriptor<? extends Number> column) {
        return new TableDescriptor(schema, name, keys, keyGeneration, values, uniques, indexes, readOnly, column);
    }

    /** {@return every column, in the order in which rows are selected} */
    public List<ColumnDescriptor<?>> columns() {
        return Stream.concat(keys.stream(), values.stream()).toList();
    }

    /** {@return the value columns that instances write, in the order of {@link #values()}: not the version, which Ferro counts} */
    public List<ColumnDescriptor<?>> written() {
        return values.stream()
                .filter(column -> !column.readOnly() && column != version)
                .toList();
    }

    /** {@return the name as messages have it, with the schema where one is given} */
    public String label() {
        return schema == null ? name : schema + "." + name;
    }

    /** {@return the value columns that have a default} */
    public List<ColumnDescriptor<?>> defaulted() {
        return values.stream().filter(column -> column.defaultValue() != null).toList();
    }
}
