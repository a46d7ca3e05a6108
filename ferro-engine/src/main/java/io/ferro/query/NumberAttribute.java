package io.ferro.query;

import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;
import io.ferro.spi.ConditionNode.Operator;

/**
 * An attribute that is a number. Every comparison takes a {@code long} beside the field's own type, so that a literal fits.
 *
 * @param <M> the model
 * @param <N> the Java type of the numbers, boxed
 */
public final class NumberAttribute<M, N extends Number> extends ComparableAttribute<M, N> {

    private NumberAttribute(ColumnDescriptor<N> column) {
        super(column);
    }

    /**
     * {@return the attribute of a column; called by generated code}
     *
     * @param <M> the model
     * @param <N> the Java type of the numbers, boxed
     * @param column the column
     */
    public static <M, N extends Number> NumberAttribute<M, N> of(ColumnDescriptor<N> column) {
        return new NumberAttribute<>(column);
    }

    /**
     * {@return the condition that the field equals a number}
     *
     * @param number the number
     */
    public Condition<M> eq(long number) {
        return compare(Operator.EQ, ColumnType.LONG, number);
    }

    /**
     * {@return the condition that the field differs from a number}
     *
     * @param number the number
     */
    public Condition<M> ne(long number) {
        return compare(Operator.NE, ColumnType.LONG, number);
    }

    /**
     * {@return the condition that the field is greater than a number}
     *
     * @param number the number
     */
    public Condition<M> gt(long number) {
        return compare(Operator.GT, ColumnType.LONG, number);
    }

    /**
     * {@return the condition that the field is greater than or equal to a number}
     *
     * @param number the number
     */
    public Condition<M> ge(long number) {
        return compare(Operator.GE, ColumnType.LONG, number);
    }

    /**
     * {@return the condition that the field is less than a number}
     *
     * @param number the number
     */
    public Condition<M> lt(long number) {
        return compare(Operator.LT, ColumnType.LONG, number);
    }

    /**
     * {@return the condition that the field is less than or equal to a number}
     *
     * @param number the number
     */
    public Condition<M> le(long number) {
        return compare(Operator.LE, ColumnType.LONG, number);
    }

    /**
     * {@return the condition that the field lies between two numbers or equals one of them}
     *
     * @param least the least number
     * @param greatest the greatest number
     */
    public Condition<M> between(long least, long greatest) {
        return ge(least).and(le(greatest));
    }
}
