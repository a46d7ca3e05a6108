package io.ferro.query;

import io.ferro.model.Ref;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.Related;
import io.ferro.spi.TableDescriptor;
import java.util.Arrays;
import java.util.Collection;

/**
 * A relation to one row of another model, as queries see it.
 *
 * @param <M> the model that holds the relation
 * @param <T> the model referred to
 * @param <I> the attribute of the key
 */
public final class RefAttribute<M, T, I extends Attribute<M, ?>> extends Relation<M, T> {

    private final I id;

    private RefAttribute(Class<T> target, I id) {
        super(target, id.column().property());
        this.id = id;
    }

    /**
     * {@return the attribute of a relation; called by generated code}
     *
     * @param <M> the model that holds the relation
     * @param <T> the model referred to
     * @param <I> the attribute of the key
     * @param target the model referred to
     * @param id the attribute of the key, a column of the model that holds the relation
     */
    public static <M, T, I extends Attribute<M, ?>> RefAttribute<M, T, I> of(Class<T> target, I id) {
        return new RefAttribute<>(target, id);
    }

    /** {@return the attribute of the key: conditions on it need no join} */
    public I id() {
        return id;
    }

    /** {@return the condition that the relation refers to nothing} */
    public Condition<M> isNull() {
        return id.isNull();
    }

    /** {@return the condition that the relation refers to a row} */
    public Condition<M> isNotNull() {
        return id.isNotNull();
    }

    /**
     * {@return the assignment of a row to refer to}
     *
     * @param reference the reference
     * @throws io.ferro.ConfigurationException if the row has no key yet, or the key is of another class; if the field is read-only
     */
    public Assignment<M> set(Ref<T> reference) {
        Attribute<M, ?> key = id;
        return set(key, reference);
    }

    private static <M, K> Assignment<M> set(Attribute<M, K> key, Ref<?> reference) {
        return key.set(reference.id(key.type().javaType()));
    }

    /**
     * {@return the assignment that the relation refers to nothing}
     *
     * @throws io.ferro.ConfigurationException if the column does not take NULL, or the field is read-only
     */
    public Assignment<M> setNull() {
        return id.setNull();
    }

    /**
     * {@return the condition that the relation refers to a row that meets all of these} It is true or false, never unknown: its opposite
     * also selects what refers to nothing.
     *
     * @param conditions the conditions on the row referred to, which may lead on to further relations
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<M> where(Condition<T>... conditions) {
        return where(Arrays.asList(conditions));
    }

    /**
     * {@return the condition that the relation refers to a row that meets all of these; see {@link #where(Condition[])}}
     *
     * @param conditions the conditions on the row referred to
     */
    public Condition<M> where(Collection<Condition<T>> conditions) {
        TableDescriptor table = ModelDescriptor.of(target()).table();
        return new Condition<>(
                new ConditionNode.Exists(table, table.keys().get(0), id.column(), Condition.all(conditions)));
    }

    /**
     * {@return a field of the row referred to} It needs no relation to be loaded and costs no statement of its own.
     *
     * @param <V> the type of the field
     * @param attribute the field
     */
    public <V> RelatedValue<M, V> get(Attribute<T, V> attribute) {
        return related(attribute);
    }

    /**
     * {@return a field of a row that the row referred to refers to in its turn}
     *
     * @param <V> the type of the field
     * @param further the field, as seen from the row referred to
     */
    public <V> RelatedValue<M, V> get(RelatedValue<T, V> further) {
        return related(further);
    }

    private <V> RelatedValue<M, V> related(Selection<T, V> value) {
        TableDescriptor table = ModelDescriptor.of(target()).table();
        return new RelatedValue<>(new Related(id.column(), table, value.operand()), value.type());
    }
}
