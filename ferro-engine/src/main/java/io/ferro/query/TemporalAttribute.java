package io.ferro.query;

import io.ferro.spi.ColumnDescriptor;

/**
 * An attribute that is a point in time, a date or a time of day.
 *
 * @param <M> the model
 * @param <T> the Java type of the values
 */
public final class TemporalAttribute<M, T> extends ComparableAttribute<M, T> {

    private TemporalAttribute(ColumnDescriptor<T> column) {
        super(column);
    }

    /**
     * {@return the attribute of a column; called by generated code}
     *
     * @param <M> the model
     * @param <T> the Java type of the values
     * @param column the column
     */
    public static <M, T> TemporalAttribute<M, T> of(ColumnDescriptor<T> column) {
        return new TemporalAttribute<>(column);
    }
}
