package io.ferro.query;

import io.ferro.spi.AssignmentNode;

/**
 * What {@link Query#update} writes into one field of every row, made by an attribute. Where it is about the values of a row, it is about
 * those before the update. Immutable and thread-safe.
 *
 * @param <M> the model
 */
@SuppressWarnings("UnusedTypeParameter") // it keeps assignments of other models out
public final class Assignment<M> {

    private final AssignmentNode node;

    Assignment(AssignmentNode node) {
        this.node = node;
    }

    /** {@return the assignment as dialects read it} */
    public AssignmentNode node() {
        return node;
    }

    /** {@return the name of the field, without the value} */
    @Override
    public String toString() {
        return "Assignment[" + node.column().property() + "]";
    }
}
