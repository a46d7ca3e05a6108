package io.ferro.session;

import io.ferro.error.BulkErrors;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Instances that are to be written, each checked when it is taken. Used by one thread.
 *
 * @param <M> the model
 */
final class Instances<M> implements Iterator<M> {

    private final Iterator<? extends @Nullable M> given;
    private final Consumer<M> check;
    private @Nullable Class<?> model;
    private @Nullable M peeked;
    private long taken;

    Instances(Iterator<? extends @Nullable M> given, Consumer<M> check) {
        this.given = given;
        this.check = check;
    }

    @Override
    public boolean hasNext() {
        return peeked != null || given.hasNext();
    }

    /** {@return the next instance, which stays the next one} */
    M peek() {
        M next = peeked == null ? taken() : peeked;
        peeked = next;
        return next;
    }

    @Override
    public M next() {
        M next = peek();
        peeked = null;
        return next;
    }

    private M taken() {
        M next = given.next();
        taken++;
        if (next == null) {
            throw BulkErrors.noInstance(taken);
        }
        if (model == null) {
            model = next.getClass();
        } else if (model != next.getClass()) {
            throw BulkErrors.anotherModel(taken, next.getClass(), model);
        }
        check.accept(next);
        return next;
    }
}
