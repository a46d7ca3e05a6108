package io.ferro.page;

import io.ferro.query.Sort;
import io.ferro.spi.ColumnType;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.ConditionNode.And;
import io.ferro.spi.ConditionNode.Comparison;
import io.ferro.spi.ConditionNode.NullCheck;
import io.ferro.spi.ConditionNode.Operator;
import io.ferro.spi.ConditionNode.Or;
import io.ferro.spi.ConditionNode.Tuple;
import io.ferro.spi.Operand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the condition that a row lies behind a place of an order. */
final class Behind {

    private static final ConditionNode NOTHING = new Or(List.of());

    private final List<? extends Sort<?>> order;
    private final List<ColumnType<?>> types;
    private final List<@Nullable Object> values;

    /**
     * Describes a place.
     *
     * @param order the order
     * @param types how the values are bound
     * @param values the values of the place in the columns of the order
     */
    Behind(List<? extends Sort<?>> order, List<ColumnType<?>> types, List<@Nullable Object> values) {
        this.order = order;
        this.types = types;
        this.values = values;
    }

    ConditionNode condition() {
        return from(0);
    }

    /** {@return the condition on rows that are equal in front of a sort} */
    private ConditionNode from(int place) {
        if (isEven(place)) {
            return even(place);
        }
        Sort<?> sort = order.get(place);
        Object value = values.get(place);
        boolean last = place == order.size() - 1;
        ConditionNode equal = last ? NOTHING : from(place + 1);
        if (value == null) {
            ConditionNode alsoNull = last ? NOTHING : new And(List.of(isNull(sort, false), equal));
            return sort.isNullsFirst() ? new Or(List.of(isNull(sort, true), alsoNull)) : alsoNull;
        }
        ConditionNode beyond = compare(place, sort.isDescending() ? Operator.LT : Operator.GT, value);
        if (sort.operand().nullable() && !sort.isNullsFirst()) {
            ConditionNode next = new Or(List.of(beyond, isNull(sort, false)));
            return last ? next : new Or(List.of(next, new And(List.of(compare(place, Operator.EQ, value), equal))));
        }
        // What stands in front says nothing new and lets an index begin at the place.
        ConditionNode atLeast = compare(place, sort.isDescending() ? Operator.LE : Operator.GE, value);
        return last ? beyond : new And(List.of(atLeast, new Or(List.of(beyond, equal))));
    }

    /** {@return whether what is left of the order goes one way and has no NULL, so that all of it can be compared at once} */
    private boolean isEven(int place) {
        boolean descending = order.get(place).isDescending();
        return order.stream()
                .skip(place)
                .noneMatch(sort ->
                        sort.isDescending() != descending || sort.operand().nullable());
    }

    private ConditionNode even(int place) {
        List<Comparison<?>> parts = new ArrayList<>();
        Operator operator = order.get(place).isDescending() ? Operator.LT : Operator.GT;
        for (int next = place; next < order.size(); next++) {
            Object value = values.get(next);
            if (value != null) {
                parts.add(compare(next, operator, value));
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Tuple(parts);
    }

    private Comparison<?> compare(int place, Operator operator, Object value) {
        return comparison(order.get(place).operand(), operator, types.get(place), value);
    }

    /** The value was read, or parsed, by this type. */
    @SuppressWarnings("unchecked")
    private static <T> Comparison<T> comparison(Operand operand, Operator operator, ColumnType<T> type, Object value) {
        return new Comparison<>(operand, operator, type, (T) value);
    }

    private static ConditionNode isNull(Sort<?> sort, boolean negated) {
        return new NullCheck(sort.operand(), negated);
    }
}
