package io.ferro.query;

import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.Operand;

/**
 * One step of an order, made by an attribute. Without {@link #nullsFirst()} and {@link #nullsLast()} NULL counts as the greatest
 * value on every database. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class Sort<M> {

    private final Operand operand;
    private final boolean descending;
    private final boolean nullsFirst;

    Sort(Operand operand, boolean descending, boolean nullsFirst) {
        this.operand = operand;
        this.descending = descending;
        this.nullsFirst = nullsFirst;
    }

    /**
     * {@return the order by a column, NULL counting as the greatest value; called by sessions}
     *
     * @param <M> the model
     * @param column the column
     * @param descending whether the greatest value comes first
     */
    public static <M> Sort<M> by(ColumnDescriptor<?> column, boolean descending) {
        return new Sort<>(column, descending, descending);
    }

    /** {@return a copy that puts NULL before every value} */
    public Sort<M> nullsFirst() {
        return new Sort<>(operand, descending, true);
    }

    /** {@return a copy that puts NULL behind every value} */
    public Sort<M> nullsLast() {
        return new Sort<>(operand, descending, false);
    }

    /** {@return what the order is by} */
    public Operand operand() {
        return operand;
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
