package io.ferro.query;

import io.ferro.spi.ColumnDescriptor;

/**
 * An attribute whose values are equal or not but have no order that means the same everywhere: an enum, a UUID, bytes.
 *
 * @param <M> the model
 * @param <T> the Java type of the values
 */
public final class ValueAttribute<M, T> extends Attribute<M, T> {

    private ValueAttribute(ColumnDescriptor<T> column) {
        super(column);
    }

    /**
     * {@return the attribute of a column; called by generated code}
     *
     * @param <M> the model
     * @param <T> the Java type of the values
     * @param column the column
     */
    public static <M, T> ValueAttribute<M, T> of(ColumnDescriptor<T> column) {
        return new ValueAttribute<>(column);
    }
}
