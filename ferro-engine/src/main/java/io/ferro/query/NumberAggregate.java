package io.ferro.query;

import io.ferro.spi.Aggregation;
import io.ferro.spi.ColumnType;
import io.ferro.spi.ConditionNode.Operator;

/**
 * An aggregate that is a number.
 *
 * @param <M> the model
 * @param <N> the Java type of the number, boxed
 */
public final class NumberAggregate<M, N extends Number> extends Aggregate<M, N> implements Numeric<M> {

    NumberAggregate(Aggregation aggregation, ColumnType<N> type) {
        super(aggregation, type);
    }

    @Override
    public Condition<M> compare(Operator operator, long number) {
        return compareNumber(operator, number);
    }
}
