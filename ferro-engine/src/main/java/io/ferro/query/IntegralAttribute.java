package io.ferro.query;

import io.ferro.error.ChangeErrors;
import io.ferro.spi.Aggregation;
import io.ferro.spi.Aggregation.Function;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;

/**
 * An attribute that is an integral number.
 *
 * @param <M> the model
 * @param <N> the Java type of the numbers, boxed
 */
public final class IntegralAttribute<M, N extends Number> extends NumberAttribute<M, N> {

    private IntegralAttribute(ColumnDescriptor<N> column) {
        super(column);
    }

    /**
     * {@return the attribute of a column; called by generated code}
     *
     * @param <M> the model
     * @param <N> the Java type of the numbers, boxed
     * @param column the column
     */
    public static <M, N extends Number> IntegralAttribute<M, N> of(ColumnDescriptor<N> column) {
        return new IntegralAttribute<>(column);
    }

    /** {@return the sum of the values, null where there is none; one that no {@code long} holds is an error of the database} */
    @Override
    public NumberAggregate<M, Long> sum() {
        return new NumberAggregate<>(new Aggregation(Function.SUM, column()), ColumnType.LONG);
    }

    @Override
    N valueOf(long number) {
        Class<N> type = type().javaType();
        if (type == Short.class && number == (short) number) {
            return type.cast((short) number);
        }
        if (type == Integer.class && number == (int) number) {
            return type.cast((int) number);
        }
        if (type == Long.class) {
            return type.cast(number);
        }
        throw ChangeErrors.numberOutOfRange(column().property(), type);
    }
}
