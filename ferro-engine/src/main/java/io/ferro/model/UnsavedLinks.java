package io.ferro.model;

import io.ferro.ConfigurationException;
import io.ferro.error.RelationErrors;
import io.ferro.query.Query;
import java.util.Collection;

/** The links of an instance that is not saved yet. */
final class UnsavedLinks<T> extends Links<T> {

    private static final UnsavedLinks<?> INSTANCE = new UnsavedLinks<>();

    private UnsavedLinks() {}

    /** {@return the one there is, for it holds nothing: so that records that hold it can be equal} */
    @SuppressWarnings("unchecked")
    static <T> UnsavedLinks<T> instance() {
        return (UnsavedLinks<T>) INSTANCE;
    }

    @Override
    public Query<T> query() {
        throw error();
    }

    @Override
    public void loaded(Collection<? extends T> related) {
        throw error();
    }

    @Override
    protected long link(Collection<? extends T> related) {
        throw error();
    }

    @Override
    protected long unlink(Collection<? extends T> related) {
        throw error();
    }

    @Override
    protected long unlinkAll() {
        throw error();
    }

    private static ConfigurationException error() {
        return RelationErrors.unsaved("Links");
    }

    @Override
    public String toString() {
        return "Links[unsaved]";
    }
}
