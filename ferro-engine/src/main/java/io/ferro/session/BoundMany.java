package io.ferro.session;

import io.ferro.model.Many;
import io.ferro.query.Query;
import org.jspecify.annotations.Nullable;

/** The rows that refer to an owner. Two are equal when they are of the same relation and owner. Thread-safe. */
final class BoundMany<T> extends Many<T> {

    private final Membership<T> membership;

    BoundMany(Membership<T> membership) {
        this.membership = membership;
    }

    Membership<T> membership() {
        return membership;
    }

    @Override
    public Query<T> query() {
        return membership.query();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BoundMany<?> that && membership.equals(that.membership);
    }

    @Override
    public int hashCode() {
        return membership.hashCode();
    }

    @Override
    public String toString() {
        return "Many[" + membership + "]";
    }
}
