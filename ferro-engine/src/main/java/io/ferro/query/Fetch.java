package io.ferro.query;

import java.util.List;

/**
 * What a query loads along with its rows: a {@link Relation}, or one with relations of its own. Immutable and thread-safe.
 *
 * @param <M> the model that holds the relation
 */
public abstract sealed class Fetch<M> permits Relation, NestedFetch {

    Fetch() {}

    /** {@return the relation} */
    public abstract Relation<M, ?> relation();

    /** {@return what is loaded along with the rows that the relation leads to, each belonging to the relation's target} */
    public abstract List<? extends Fetch<?>> nested();
}
