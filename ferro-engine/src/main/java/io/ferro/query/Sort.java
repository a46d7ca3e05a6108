package io.ferro.query;

import io.ferro.spi.ColumnDescriptor;

/**
 * One step of an order, made by an attribute. Without {@link #nullsFirst()} and {@link #nullsLast()} NULL counts as the greatest
 * value on every database. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class Sort<M> {

    private final ColumnDescriptor<?> column;
    private final boolean descending;
    private final boolean nullsFirst;

    Sort(ColumnDescriptor<?> column, boolean descending, boolean nullsFirst) {
        this.column = column;
        this.descending = descending;
        this.nullsFirst = nullsFirst;
    }

    /** {@return a copy that puts NULL before every value} */
    public Sort<M> nullsFirst() {
        return new Sort<>(column, descending, true);
    }

    /** {@return a copy that puts NULL behind every value} */
    public Sort<M> nullsLast() {
        return new Sort<>(column, descending, false);
    }

    /** {@return the column} */
    public ColumnDescriptor<?> column() {
        return column;
    }

    /** {@return whether the greatest value comes first} */
    public boolean isDescending() {
        return descending;
    }

    /** {@return whether NULL comes before every value} */
    public boolean isNullsFirst() {
        return nullsFirst;
    }
}
