package io.ferro.query;

import io.ferro.error.QueryErrors;
import io.ferro.spi.ColumnType;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.ConditionNode.Operator;
import io.ferro.spi.Operand;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query can select, compare and sort by: a field of a model, one of a row that it refers to, or an
 * aggregate. Immutable and thread-safe. A null value is
 * refused everywhere: ask with {@link #isNull()}.
 *
 * @param <M> the model
 * @param <T> the Java type of the values, boxed
 */
public abstract sealed class Selection<M, T> permits Attribute, RelatedValue, Aggregate {

    private final Operand operand;
    private final ColumnType<T> type;

    Selection(Operand operand, ColumnType<T> type) {
        this.operand = operand;
        this.type = type;
    }

    /** {@return what it is in a statement} */
    public final Operand operand() {
        return operand;
    }

    /** {@return how its values are read} */
    public final ColumnType<T> type() {
        return type;
    }

    /**
     * {@return the condition that it equals a value}
     *
     * @param value the value
     */
    public final Condition<M> eq(T value) {
        return compare(Operator.EQ, value);
    }

    /**
     * {@return the condition that it differs from a value}
     *
     * @param value the value
     */
    public final Condition<M> ne(T value) {
        return compare(Operator.NE, value);
    }

    /**
     * {@return the condition that it equals one of several values; it selects nothing when there is none}
     *
     * @param values the values
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<M> in(T... values) {
        return in(Arrays.asList(values));
    }

    /**
     * {@return the condition that it equals one of several values; it selects nothing when there is none}
     *
     * @param values the values
     */
    public final Condition<M> in(Collection<? extends T> values) {
        return membership(values, false);
    }

    /**
     * {@return the condition that it equals none of several values; it selects every row when there is none}
     *
     * @param values the values
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<M> notIn(T... values) {
        return notIn(Arrays.asList(values));
    }

    /**
     * {@return the condition that it equals none of several values; it selects every row when there is none}
     *
     * @param values the values
     */
    public final Condition<M> notIn(Collection<? extends T> values) {
        return membership(values, true);
    }

    /** {@return the condition that it is NULL} */
    public final Condition<M> isNull() {
        return new Condition<>(new ConditionNode.NullCheck(operand, false));
    }

    /** {@return the condition that it is not NULL} */
    public final Condition<M> isNotNull() {
        return new Condition<>(new ConditionNode.NullCheck(operand, true));
    }

    /** {@return the order by it, least first} */
    public final Sort<M> asc() {
        return new Sort<>(operand, false, false);
    }

    /** {@return the order by it, greatest first} */
    public final Sort<M> desc() {
        return new Sort<>(operand, true, true);
    }

    /**
     * {@return the condition that it compares with a value in a way}
     *
     * @param operator the way
     * @param value the value
     */
    public final Condition<M> compare(Operator operator, T value) {
        return compare(operator, type, value);
    }

    final <V> Condition<M> compare(Operator operator, ColumnType<V> valueType, V value) {
        return new Condition<>(new ConditionNode.Comparison<>(operand, operator, valueType, required(value)));
    }

    /** A floating point number is compared with one: a long between two of them would be greater than the one it becomes elsewhere. */
    final Condition<M> compareNumber(Operator operator, long number) {
        boolean floating = type.javaType() == Double.class || type.javaType() == Float.class;
        return floating
                ? compare(operator, ColumnType.DOUBLE, (double) number)
                : compare(operator, ColumnType.LONG, number);
    }

    private Condition<M> membership(Collection<? extends T> values, boolean negated) {
        values.forEach(this::required);
        return new Condition<>(new ConditionNode.Membership<>(operand, type, List.copyOf(values), negated));
    }

    private <V> V required(@Nullable V value) {
        if (value == null) {
            throw QueryErrors.nullValue(operand.property());
        }
        return value;
    }

    @Override
    public final String toString() {
        return operand.property();
    }
}
