package io.ferro.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A relation to another model, as queries see it. Immutable and thread-safe.
 *
 * @param <M> the model that holds the relation
 * @param <T> the model on the other side
 */
public abstract sealed class Relation<M, T> extends Fetch<M> permits RefAttribute, ManyAttribute {

    private final Class<T> target;
    private final String property;

    Relation(Class<T> target, String property) {
        this.target = target;
        this.property = property;
    }

    /** {@return the class of the model on the other side} */
    public final Class<T> target() {
        return target;
    }

    /** {@return the Java name of the field that holds the relation} */
    public final String property() {
        return property;
    }

    /**
     * {@return this relation together with relations of the rows it leads to, for {@link Query#with}}
     *
     * @param relations relations of the model on the other side, which may have nested ones themselves
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Fetch<M> with(Fetch<T>... relations) {
        return with(Arrays.asList(relations));
    }

    /**
     * {@return this relation together with relations of the rows it leads to; see {@link #with(Fetch[])}}
     *
     * @param relations relations of the model on the other side
     */
    public final Fetch<M> with(Collection<? extends Fetch<T>> relations) {
        return new NestedFetch<>(this, List.copyOf(relations));
    }

    @Override
    public final Relation<M, T> relation() {
        return this;
    }

    @Override
    public final List<Fetch<T>> nested() {
        return List.of();
    }

    @Override
    public final String toString() {
        return property;
    }
}
