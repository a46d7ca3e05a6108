package io.ferro.query;

import io.ferro.spi.ConditionNode.Operator;

/**
 * What is a number: every comparison takes a {@code long} beside the own type of the values, so that a literal fits. Floating point
 * numbers are compared with the {@code double} that is nearest to it.
 *
 * @param <M> the model
 */
public sealed interface Numeric<M> permits NumberAttribute, NumberAggregate {

    /**
     * {@return the condition that it compares with a number in a way}
     *
     * @param operator the way
     * @param number the number
     */
    Condition<M> compare(Operator operator, long number);

    /**
     * {@return the condition that it equals a number}
     *
     * @param number the number
     */
    default Condition<M> eq(long number) {
        return compare(Operator.EQ, number);
    }

    /**
     * {@return the condition that it differs from a number}
     *
     * @param number the number
     */
    default Condition<M> ne(long number) {
        return compare(Operator.NE, number);
    }

    /**
     * {@return the condition that it is greater than a number}
     *
     * @param number the number
     */
    default Condition<M> gt(long number) {
        return compare(Operator.GT, number);
    }

    /**
     * {@return the condition that it is greater than or equal to a number}
     *
     * @param number the number
     */
    default Condition<M> ge(long number) {
        return compare(Operator.GE, number);
    }

    /**
     * {@return the condition that it is less than a number}
     *
     * @param number the number
     */
    default Condition<M> lt(long number) {
        return compare(Operator.LT, number);
    }

    /**
     * {@return the condition that it is less than or equal to a number}
     *
     * @param number the number
     */
    default Condition<M> le(long number) {
        return compare(Operator.LE, number);
    }

    /**
     * {@return the condition that it lies between two numbers or equals one of them}
     *
     * @param least the least number
     * @param greatest the greatest number
     */
    default Condition<M> between(long least, long greatest) {
        return ge(least).and(le(greatest));
    }
}
