package io.ferro.query;

import io.ferro.spi.Aggregation;
import io.ferro.spi.Aggregation.Function;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;
import io.ferro.spi.ConditionNode.Operator;

/**
 * An attribute that is a number.
 *
 * @param <M> the model
 * @param <N> the Java type of the numbers, boxed
 */
public abstract sealed class NumberAttribute<M, N extends Number> extends ComparableAttribute<M, N>
        implements Numeric<M> permits IntegralAttribute, DecimalAttribute, FloatingAttribute {

    NumberAttribute(ColumnDescriptor<N> column) {
        super(column);
    }

    @Override
    public final Condition<M> compare(Operator operator, long number) {
        return compare(operator, ColumnType.LONG, number);
    }

    /** {@return the sum of the values, null where there is none} */
    public abstract NumberAggregate<M, ? extends Number> sum();

    /** {@return the average of the values to the precision of a {@code double}, null where there is none} */
    public final NumberAggregate<M, Double> avg() {
        return new NumberAggregate<>(new Aggregation(Function.AVG, column()), ColumnType.DOUBLE);
    }

    @Override
    public final NumberAggregate<M, N> min() {
        return new NumberAggregate<>(new Aggregation(Function.MIN, column()), type());
    }

    @Override
    public final NumberAggregate<M, N> max() {
        return new NumberAggregate<>(new Aggregation(Function.MAX, column()), type());
    }
}
