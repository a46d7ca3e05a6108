package io.ferro.query;

import io.ferro.spi.Aggregation;
import io.ferro.spi.Aggregation.Function;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;
import java.math.BigDecimal;

/**
 * An attribute that is a decimal number.
 *
 * @param <M> the model
 */
public final class DecimalAttribute<M> extends NumberAttribute<M, BigDecimal> {

    private DecimalAttribute(ColumnDescriptor<BigDecimal> column) {
        super(column);
    }

    /**
     * {@return the attribute of a column; called by generated code}
     *
     * @param <M> the model
     * @param column the column
     */
    public static <M> DecimalAttribute<M> of(ColumnDescriptor<BigDecimal> column) {
        return new DecimalAttribute<>(column);
    }

    /** {@return the sum of the values to the last digit, null where there is none} */
    @Override
    public NumberAggregate<M, BigDecimal> sum() {
        return new NumberAggregate<>(new Aggregation(Function.SUM, column()), ColumnType.DECIMAL);
    }

    @Override
    BigDecimal valueOf(long number) {
        return BigDecimal.valueOf(number);
    }
}
