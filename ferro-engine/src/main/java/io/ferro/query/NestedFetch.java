package io.ferro.query;

import java.util.List;

/**
 * A relation that is loaded together with relations of its target.
 *
 * @param <M> the model that holds the relation
 * @param <T> the model it leads to
 */
final class NestedFetch<M, T> extends Fetch<M> {

    private final Relation<M, T> relation;
    private final List<Fetch<T>> nested;

    NestedFetch(Relation<M, T> relation, List<Fetch<T>> nested) {
        this.relation = relation;
        this.nested = nested;
    }

    @Override
    public Relation<M, T> relation() {
        return relation;
    }

    @Override
    public List<Fetch<T>> nested() {
        return nested;
    }

    @Override
    public String toString() {
        return relation + ".with" + nested;
    }
}
