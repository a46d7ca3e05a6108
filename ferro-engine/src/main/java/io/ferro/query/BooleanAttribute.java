package io.ferro.query;

import io.ferro.spi.ColumnDescriptor;

/**
 * An attribute that is true or false.
 *
 * @param <M> the model
 */
public final class BooleanAttribute<M> extends Attribute<M, Boolean> {

    private BooleanAttribute(ColumnDescriptor<Boolean> column) {
        super(column);
    }

    /**
     * {@return the attribute of a column; called by generated code}
     *
     * @param <M> the model
     * @param column the column
     */
    public static <M> BooleanAttribute<M> of(ColumnDescriptor<Boolean> column) {
        return new BooleanAttribute<>(column);
    }

    /** {@return the condition that the field is true} */
    public Condition<M> isTrue() {
        return eq(true);
    }

    /** {@return the condition that the field is false} */
    public Condition<M> isFalse() {
        return eq(false);
    }
}
