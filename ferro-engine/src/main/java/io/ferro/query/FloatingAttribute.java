package io.ferro.query;

import io.ferro.spi.Aggregation;
import io.ferro.spi.Aggregation.Function;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;

/**
 * An attribute that is a floating point number.
 *
 * @param <M> the model
 * @param <N> the Java type of the numbers, boxed
 */
public final class FloatingAttribute<M, N extends Number> extends NumberAttribute<M, N> {

    private FloatingAttribute(ColumnDescriptor<N> column) {
        super(column);
    }

    /**
     * {@return the attribute of a column; called by generated code}
     *
     * @param <M> the model
     * @param <N> the Java type of the numbers, boxed
     * @param column the column
     */
    public static <M, N extends Number> FloatingAttribute<M, N> of(ColumnDescriptor<N> column) {
        return new FloatingAttribute<>(column);
    }

    /** {@return the sum of the values, null where there is none} */
    @Override
    public NumberAggregate<M, Double> sum() {
        return new NumberAggregate<>(new Aggregation(Function.SUM, column()), ColumnType.DOUBLE);
    }

    @Override
    N valueOf(long number) {
        Class<N> type = type().javaType();
        return type.cast(type == Float.class ? (Number) (float) number : (Number) (double) number);
    }
}
