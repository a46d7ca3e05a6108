package io.ferro.query;

import io.ferro.error.QueryErrors;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.ConditionNode.Operator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a model as queries see it. The processor generates one for every column, as a constant of {@code X_}. Immutable and
 * thread-safe. A null value is refused everywhere: ask with {@link #isNull()}.
 *
 * @param <M> the model
 * @param <T> the Java type of the values, boxed
 */
public abstract sealed class Attribute<M, T> permits ComparableAttribute, BooleanAttribute, ValueAttribute {

    private final ColumnDescriptor<T> column;

    Attribute(ColumnDescriptor<T> column) {
        this.column = column;
    }

    /** {@return the column} */
    public final ColumnDescriptor<T> column() {
        return column;
    }

    /**
     * {@return the condition that the field equals a value}
     *
     * @param value the value
     */
    public final Condition<M> eq(T value) {
        return compare(Operator.EQ, value);
    }

    /**
     * {@return the condition that the field differs from a value}
     *
     * @param value the value
     */
    public final Condition<M> ne(T value) {
        return compare(Operator.NE, value);
    }

    /**
     * {@return the condition that the field equals one of several values; it selects nothing when there is none}
     *
     * @param values the values
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<M> in(T... values) {
        return in(Arrays.asList(values));
    }

    /**
     * {@return the condition that the field equals one of several values; it selects nothing when there is none}
     *
     * @param values the values
     */
    public final Condition<M> in(Collection<? extends T> values) {
        return membership(values, false);
    }

    /**
     * {@return the condition that the field equals none of several values; it selects every row when there is none}
     *
     * @param values the values
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<M> notIn(T... values) {
        return notIn(Arrays.asList(values));
    }

    /**
     * {@return the condition that the field equals none of several values; it selects every row when there is none}
     *
     * @param values the values
     */
    public final Condition<M> notIn(Collection<? extends T> values) {
        return membership(values, true);
    }

    /** {@return the condition that the field is NULL} */
    public final Condition<M> isNull() {
        return new Condition<>(new ConditionNode.NullCheck(column, false));
    }

    /** {@return the condition that the field is not NULL} */
    public final Condition<M> isNotNull() {
        return new Condition<>(new ConditionNode.NullCheck(column, true));
    }

    /** {@return the order by this field, least first} */
    public final Sort<M> asc() {
        return new Sort<>(column, false, false);
    }

    /** {@return the order by this field, greatest first} */
    public final Sort<M> desc() {
        return new Sort<>(column, true, true);
    }

    final Condition<M> compare(Operator operator, T value) {
        return compare(operator, column.type(), value);
    }

    final <V> Condition<M> compare(Operator operator, ColumnType<V> type, V value) {
        return new Condition<>(new ConditionNode.Comparison<>(column, operator, type, required(value)));
    }

    private Condition<M> membership(Collection<? extends T> values, boolean negated) {
        values.forEach(this::required);
        return new Condition<>(new ConditionNode.Membership<>(column, column.type(), List.copyOf(values), negated));
    }

    private <V> V required(@Nullable V value) {
        if (value == null) {
            throw QueryErrors.nullValue(column.property());
        }
        return value;
    }

    @Override
    public final String toString() {
        return column.property();
    }
}
