package io.ferro.spi;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One value made of many rows.
 *
 * @param function how
 * @param column of which column, null for the rows themselves
 */
public record Aggregation(Function function, @Nullable ColumnDescriptor<?> column) implements Operand {

    /** How many rows become one value. None but those that count take NULL into account. */
    public enum Function {
        /** How many rows, or how many of them have a value. */
        COUNT,
        /** How many different values. */
        COUNT_DISTINCT,
        /** The sum. */
        SUM,
        /** The average. */
        AVG,
        /** The least value. */
        MIN,
        /** The greatest value. */
        MAX;

        /**
         * {@return the call of this function in standard SQL}
         *
         * @param expression what it is called with
         */
        public String of(String expression) {
            return this == COUNT_DISTINCT
                    ? "count(distinct " + expression + ")"
                    : name().toLowerCase(Locale.ROOT) + "(" + expression + ")";
        }
    }

    @Override
    public String name() {
        return column == null ? "*" : column.name();
    }

    @Override
    public String property() {
        String word = function.name().toLowerCase(Locale.ROOT);
        return column == null ? word : word + " of " + column.property();
    }

    /** {@return whether it is NULL where there is no value: everything but a count} */
    @Override
    public boolean nullable() {
        return function != Function.COUNT && function != Function.COUNT_DISTINCT;
    }
}
