package io.ferro.query;

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
}
