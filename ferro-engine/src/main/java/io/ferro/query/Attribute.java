package io.ferro.query;

import io.ferro.spi.Aggregation;
import io.ferro.spi.Aggregation.Function;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;

/**
 * A field of a model as queries see it. The processor generates one for every column, as a constant of {@code X_}. Immutable and
 * thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type of the values, boxed
 */
public abstract sealed class Attribute<M, T> extends Selection<M, T>
        permits ComparableAttribute, BooleanAttribute, ValueAttribute {

    private final ColumnDescriptor<T> column;

    Attribute(ColumnDescriptor<T> column) {
        super(column, column.type());
        this.column = column;
    }

    /** {@return the column} */
    public final ColumnDescriptor<T> column() {
        return column;
    }

    /** {@return how many rows have a value in this field} */
    public final NumberAggregate<M, Long> count() {
        return new NumberAggregate<>(new Aggregation(Function.COUNT, column), ColumnType.LONG);
    }

    /** {@return how many different values the rows have in this field, NULL left out} */
    public final NumberAggregate<M, Long> countDistinct() {
        return new NumberAggregate<>(new Aggregation(Function.COUNT_DISTINCT, column), ColumnType.LONG);
    }
}
