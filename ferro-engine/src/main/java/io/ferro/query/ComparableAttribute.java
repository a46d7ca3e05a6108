package io.ferro.query;

import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ConditionNode.Operator;

/**
 * An attribute whose values have an order.
 *
 * @param <M> the model
 * @param <T> the Java type of the values, boxed
 */
public abstract sealed class ComparableAttribute<M, T> extends Attribute<M, T>
        permits NumberAttribute, StringAttribute, TemporalAttribute {

    ComparableAttribute(ColumnDescriptor<T> column) {
        super(column);
    }

    /**
     * {@return the condition that the field is greater than a value}
     *
     * @param value the value
     */
    public final Condition<M> gt(T value) {
        return compare(Operator.GT, value);
    }

    /**
     * {@return the condition that the field is greater than or equal to a value}
     *
     * @param value the value
     */
    public final Condition<M> ge(T value) {
        return compare(Operator.GE, value);
    }

    /**
     * {@return the condition that the field is less than a value}
     *
     * @param value the value
     */
    public final Condition<M> lt(T value) {
        return compare(Operator.LT, value);
    }

    /**
     * {@return the condition that the field is less than or equal to a value}
     *
     * @param value the value
     */
    public final Condition<M> le(T value) {
        return compare(Operator.LE, value);
    }

    /**
     * {@return the condition that the field lies between two values or equals one of them}
     *
     * @param least the least value
     * @param greatest the greatest value
     */
    public final Condition<M> between(T least, T greatest) {
        return ge(least).and(le(greatest));
    }
}
