package io.ferro.model;

import io.ferro.query.Condition;
import io.ferro.query.Query;
import io.ferro.query.Sort;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of another model that are related to the owner of this collection: the other side of a {@link Ref}, marked with
 * {@link BackRef}. It works on the session, the connection and the transaction of its owner.
 *
 * <p>Where the rows were loaded together with the owner, {@link #all()}, {@link #first()}, {@link #count()} and {@link #exists()}
 * answer without a query until the owner is refreshed; else, as {@link #where} and {@link #query()} always do, they ask the
 * database, each time anew. A collection may be used by several threads.
 *
 * <p>Every method but {@link #isLoaded()} throws {@link io.ferro.ConfigurationException} for the collection of an instance that was
 * not saved yet, and {@link io.ferro.SessionClosedException} where it has to ask the database and the session is closed.
 *
 * @param <T> the model on the other side
 */
public abstract class Many<T> {

    private volatile @Nullable List<T> instances;

    /** Called by sessions. */
    protected Many() {}

    /**
     * {@return the collection of an instance that is not saved yet: the initial value of a field}
     *
     * @param <T> the model on the other side
     */
    public static <T> Many<T> unsaved() {
        return UnsavedMany.instance();
    }

    /** {@return a query for the related rows} */
    public abstract Query<T> query();

    /** {@return the related rows: a list that cannot be changed where they were loaded, else one that nobody else holds} */
    public final List<T> all() {
        List<T> known = instances;
        return known != null ? known : query().all();
    }

    /** {@return the first related row, empty when there is none} */
    public final Optional<T> first() {
        List<T> known = instances;
        return known != null ? known.stream().findFirst() : query().first();
    }

    /** {@return how many related rows there are} */
    public final long count() {
        List<T> known = instances;
        return known != null ? known.size() : query().count();
    }

    /** {@return whether there is a related row} */
    public final boolean exists() {
        List<T> known = instances;
        return known != null ? !known.isEmpty() : query().exists();
    }

    /**
     * {@return a query for the related rows that also meet all of these conditions}
     *
     * @param conditions the conditions
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Query<T> where(Condition<T>... conditions) {
        return query().where(conditions);
    }

    /**
     * {@return a query for the related rows that also meet all of these conditions}
     *
     * @param conditions the conditions
     */
    public final Query<T> where(Collection<Condition<T>> conditions) {
        return query().where(conditions);
    }

    /**
     * {@return a query for the related rows in this order}
     *
     * @param sorts the sorts, most significant first
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Query<T> orderBy(Sort<T>... sorts) {
        return query().orderBy(sorts);
    }

    /**
     * {@return a query for the related rows in this order}
     *
     * @param sorts the sorts, most significant first
     */
    public final Query<T> orderBy(Collection<Sort<T>> sorts) {
        return query().orderBy(sorts);
    }

    /** {@return whether the rows were loaded together with the owner} */
    public final boolean isLoaded() {
        return instances != null;
    }

    /**
     * Takes the related rows, so that no query is needed for them. Called by sessions.
     *
     * @param related the rows, copied
     */
    public void loaded(Collection<? extends T> related) {
        instances = List.copyOf(related);
    }

    final void forget() {
        instances = null;
    }
}
