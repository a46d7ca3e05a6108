package io.ferro.query;

/**
 * A relation to another model, as queries see it. Immutable and thread-safe.
 *
 * @param <M> the model that holds the relation
 * @param <T> the model on the other side
 */
public abstract sealed class Relation<M, T> permits RefAttribute, ManyAttribute {

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

    @Override
    public final String toString() {
        return property;
    }
}
