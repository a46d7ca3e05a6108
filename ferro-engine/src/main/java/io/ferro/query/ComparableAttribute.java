package io.ferro.query;

import io.ferro.spi.Aggregation;
import io.ferro.spi.Aggregation.Function;
import io.ferro.spi.ColumnDescriptor;

/**
 * An attribute whose values have an order.
 *
 * @param <M> the model
 * @param <T> the Java type of the values, boxed
 */
public abstract sealed class ComparableAttribute<M, T> extends Attribute<M, T> implements Ordered<M, T>
        permits NumberAttribute, StringAttribute, TemporalAttribute {

    ComparableAttribute(ColumnDescriptor<T> column) {
        super(column);
    }

    /** {@return the least value, null where there is none} */
    public Aggregate<M, T> min() {
        return new Aggregate<>(new Aggregation(Function.MIN, column()), type());
    }

    /** {@return the greatest value, null where there is none} */
    public Aggregate<M, T> max() {
        return new Aggregate<>(new Aggregation(Function.MAX, column()), type());
    }
}
