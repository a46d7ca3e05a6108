package io.ferro.sql;

import io.ferro.query.ManyAttribute;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.ConditionNode.Operator;
import io.ferro.spi.JoinDescriptor;
import io.ferro.spi.ModelDescriptor;
import java.util.Collection;
import java.util.List;

/** The conditions that a row belongs to the collection of an owner, or of one of several. */
public final class Belonging {

    private Belonging() {}

    /**
     * {@return the condition on the rows of a relation's target}
     *
     * @param relation the relation
     * @param key the key of the owner
     */
    public static ConditionNode of(ManyAttribute<?, ?> relation, Object key) {
        if (!relation.isJoined()) {
            return equal(relation.foreignKey(), key);
        }
        JoinDescriptor join = relation.join();
        return new ConditionNode.Within(
                ModelDescriptor.of(relation.target()).table().keys().get(0),
                join.table(),
                join.target(),
                equal(join.owner(), key));
    }

    /** {@return the condition that a column that refers to a model holds this key of it} */
    @SuppressWarnings("unchecked")
    static <T> ConditionNode equal(ColumnDescriptor<T> column, Object key) {
        return new ConditionNode.Comparison<>(column, Operator.EQ, column.type(), (T) key);
    }

    /**
     * {@return the condition that a column holds one of several keys, which came from columns of the same type: the processor gives a
     * reference the type of the key that it refers to}
     *
     * @param <T> the type of the keys
     * @param column the column
     * @param keys the keys
     */
    @SuppressWarnings("unchecked")
    public static <T> ConditionNode oneOf(ColumnDescriptor<T> column, Collection<?> keys) {
        return new ConditionNode.Membership<>(column, column.type(), List.copyOf((Collection<T>) keys), false);
    }
}
