package io.ferro.query;

import io.ferro.spi.ConditionNode.Operator;

/**
 * What has an order: fields that are numbers, texts or times, those of rows referred to, and aggregates.
 *
 * @param <M> the model
 * @param <T> the Java type of the values, boxed
 */
public sealed interface Ordered<M, T> permits ComparableAttribute, RelatedValue, Aggregate {

    /**
     * {@return the condition that it compares with a value in a way}
     *
     * @param operator the way
     * @param value the value
     */
    Condition<M> compare(Operator operator, T value);

    /**
     * {@return the condition that it is greater than a value}
     *
     * @param value the value
     */
    default Condition<M> gt(T value) {
        return compare(Operator.GT, value);
    }

    /**
     * {@return the condition that it is greater than or equal to a value}
     *
     * @param value the value
     */
    default Condition<M> ge(T value) {
        return compare(Operator.GE, value);
    }

    /**
     * {@return the condition that it is less than a value}
     *
     * @param value the value
     */
    default Condition<M> lt(T value) {
        return compare(Operator.LT, value);
    }

    /**
     * {@return the condition that it is less than or equal to a value}
     *
     * @param value the value
     */
    default Condition<M> le(T value) {
        return compare(Operator.LE, value);
    }

    /**
     * {@return the condition that it lies between two values or equals one of them}
     *
     * @param least the least value
     * @param greatest the greatest value
     */
    default Condition<M> between(T least, T greatest) {
        return ge(least).and(le(greatest));
    }
}
