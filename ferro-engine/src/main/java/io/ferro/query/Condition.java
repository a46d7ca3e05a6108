package io.ferro.query;

import io.ferro.error.QueryErrors;
import io.ferro.spi.Aggregation;
import io.ferro.spi.ConditionNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the rows of one model, made by an attribute. Immutable and thread-safe. A comparison with a NULL column is
 * unknown, as in SQL: neither it nor its opposite selects the row.
 *
 * @param <M> the model
 */
public final class Condition<M> {

    private final ConditionNode node;

    Condition(ConditionNode node) {
        this.node = node;
    }

    /**
     * {@return the condition that holds where this one and the other hold}
     *
     * @param other the other
     */
    public Condition<M> and(Condition<M> other) {
        return new Condition<>(new ConditionNode.And(List.of(node, other.node)));
    }

    /**
     * {@return the condition that holds where this one or the other holds}
     *
     * @param other the other
     */
    public Condition<M> or(Condition<M> other) {
        return new Condition<>(new ConditionNode.Or(List.of(node, other.node)));
    }

    /** {@return the opposite} */
    public Condition<M> not() {
        return new Condition<>(new ConditionNode.Not(node));
    }

    /** Refuses a condition on an aggregate, which can hold for groups only. */
    void requirePlain() {
        ConditionOperands.each(node, operand -> {
            if (operand instanceof Aggregation) {
                throw QueryErrors.aggregateCondition(operand.property());
            }
        });
    }

    /** {@return what holds where all of several conditions hold, null when there is none} */
    static @Nullable ConditionNode all(Collection<? extends Condition<?>> conditions) {
        List<ConditionNode> parts = new ArrayList<>(conditions.size());
        for (Condition<?> condition : conditions) {
            condition.requirePlain();
            parts.add(condition.node());
        }
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : new ConditionNode.And(parts);
    }

    /** {@return the tree of this condition, as dialects read it} */
    public ConditionNode node() {
        return node;
    }
}
