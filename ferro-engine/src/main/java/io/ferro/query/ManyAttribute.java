package io.ferro.query;

import io.ferro.error.RelationErrors;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.ConditionNode.Exists;
import io.ferro.spi.JoinDescriptor;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.TableDescriptor;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A relation to many rows of another model, as queries see it. The processor generates one for every {@code Many} and {@code Links},
 * as a constant of {@code X_}.
 *
 * @param <M> the model that holds the relation
 * @param <T> the model on the other side
 */
public final class ManyAttribute<M, T> extends Relation<M, T> {

    private final Class<M> owner;
    private final boolean joined;
    private final @Nullable String via;
    private final @Nullable JoinDescriptor join;

    private ManyAttribute(
            Class<M> owner,
            Class<T> target,
            String property,
            boolean joined,
            @Nullable String via,
            @Nullable JoinDescriptor join) {
        super(target, property);
        this.owner = owner;
        this.joined = joined;
        this.via = via;
        this.join = join;
    }

    /**
     * {@return the other side of a reference; called by generated code}
     *
     * @param <M> the model that holds the relation
     * @param <T> the model that refers to it
     * @param owner the model that holds the relation
     * @param target the model that refers to it
     * @param property the Java name of the field that holds the relation
     * @param via the Java name of the {@code Ref} of the target
     */
    public static <M, T> ManyAttribute<M, T> referredBy(Class<M> owner, Class<T> target, String property, String via) {
        return new ManyAttribute<>(owner, target, property, false, via, null);
    }

    /**
     * {@return the side of a many-to-many relation that names the join table; called by generated code}
     *
     * @param <M> the model that holds the relation
     * @param <T> the model on the other side
     * @param owner the model that holds the relation
     * @param target the model on the other side
     * @param property the Java name of the field that holds the relation
     * @param join the join table
     */
    public static <M, T> ManyAttribute<M, T> joinedBy(
            Class<M> owner, Class<T> target, String property, JoinDescriptor join) {
        return new ManyAttribute<>(owner, target, property, true, null, join);
    }

    /**
     * {@return the other side of a many-to-many relation; called by generated code}
     *
     * @param <M> the model that holds the relation
     * @param <T> the model that names the join table
     * @param owner the model that holds the relation
     * @param target the model that names the join table
     * @param property the Java name of the field that holds the relation
     * @param via the Java name of the {@code Links} of the target
     */
    public static <M, T> ManyAttribute<M, T> joinedFrom(Class<M> owner, Class<T> target, String property, String via) {
        return new ManyAttribute<>(owner, target, property, true, via, null);
    }

    /**
     * {@return the condition that at least one related row meets all of these; without conditions, that there is a related row} It is
     * true or false, never unknown.
     *
     * @param conditions the conditions on one and the same related row, which may lead on to further relations
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<M> any(Condition<T>... conditions) {
        return any(Arrays.asList(conditions));
    }

    /**
     * {@return the condition that at least one related row meets all of these; see {@link #any(Condition[])}}
     *
     * @param conditions the conditions on one and the same related row
     */
    public Condition<M> any(Collection<Condition<T>> conditions) {
        ConditionNode where = Condition.all(conditions);
        ColumnDescriptor<?> key = ModelDescriptor.of(owner).table().keys().get(0);
        TableDescriptor related = ModelDescriptor.of(target()).table();
        if (!joined) {
            return new Condition<>(new Exists(related, foreignKey(), key, where));
        }
        JoinDescriptor links = join();
        ConditionNode linked =
                where == null ? null : new Exists(related, related.keys().get(0), links.target(), where);
        return new Condition<>(new Exists(links.table(), links.owner(), key, linked));
    }

    /**
     * {@return the condition that no related row meets all of these; without conditions, that there is no related row} It is the opposite
     * of {@link #any(Condition[])}.
     *
     * @param conditions the conditions on one and the same related row
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<M> none(Condition<T>... conditions) {
        return none(Arrays.asList(conditions));
    }

    /**
     * {@return the condition that no related row meets all of these; see {@link #none(Condition[])}}
     *
     * @param conditions the conditions on one and the same related row
     */
    public Condition<M> none(Collection<Condition<T>> conditions) {
        return any(conditions).not();
    }

    /** {@return the class of the model that holds the relation} */
    public Class<M> owner() {
        return owner;
    }

    /** {@return whether the relation is many-to-many, over a join table} */
    public boolean isJoined() {
        return joined;
    }

    /** {@return the Java name of the field on the other side that says how rows are related, null where this field says it} */
    public @Nullable String via() {
        return via;
    }

    /**
     * {@return the column of the target's table that holds the key of the owner}
     *
     * @throws io.ferro.ConfigurationException if the field on the other side is no {@code Ref} to the owner, or the relation is
     *     many-to-many
     */
    public ColumnDescriptor<?> foreignKey() {
        if (!joined) {
            for (ColumnDescriptor<?> column :
                    ModelDescriptor.of(target()).table().values()) {
                if (column.property().equals(via)
                        && column.reference() != null
                        && column.reference().target() == owner) {
                    return column;
                }
            }
        }
        throw RelationErrors.otherSide(owner, property(), target(), via, "Ref");
    }

    /**
     * {@return the join table, seen from the owner of this relation}
     *
     * @throws io.ferro.ConfigurationException if the field on the other side is no {@code Links} to the owner that names a join
     *     table, or the relation is not many-to-many
     */
    public JoinDescriptor join() {
        if (join != null) {
            return join;
        }
        if (joined) {
            for (ManyAttribute<T, ?> other : ModelDescriptor.of(target()).collections()) {
                if (other.property().equals(via) && other.target() == owner && other.join != null) {
                    return other.join.reversed();
                }
            }
        }
        throw RelationErrors.otherSide(owner, property(), target(), via, "Links");
    }

    /** {@return whether the join table is described here, and not on the other side} */
    public boolean ownsJoin() {
        return join != null;
    }
}
