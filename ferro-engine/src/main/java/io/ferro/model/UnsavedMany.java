package io.ferro.model;

import io.ferro.error.RelationErrors;
import io.ferro.query.Query;
import java.util.Collection;

/** The collection of an instance that is not saved yet. */
final class UnsavedMany<T> extends Many<T> {

    private static final UnsavedMany<?> INSTANCE = new UnsavedMany<>();

    private UnsavedMany() {}

    /** {@return the one there is, for it holds nothing: so that records that hold it can be equal} */
    @SuppressWarnings("unchecked")
    static <T> UnsavedMany<T> instance() {
        return (UnsavedMany<T>) INSTANCE;
    }

    @Override
    public Query<T> query() {
        throw RelationErrors.unsaved("Many");
    }

    @Override
    public void loaded(Collection<? extends T> related) {
        throw RelationErrors.unsaved("Many");
    }

    @Override
    public String toString() {
        return "Many[unsaved]";
    }
}
