package io.ferro.model;

import java.util.Arrays;
import java.util.Collection;

/**
 * The rows of another model that are linked with the owner of this collection through a join table: a many-to-many relation, marked
 * with {@link ManyToMany} on one side and, where it is wanted, with {@link BackRef} on the other. Links are written at once, in the
 * transaction that is open. What the other side has loaded already stays as it is until that one is refreshed.
 *
 * @param <T> the model on the other side
 */
public abstract class Links<T> extends Many<T> {

    /** Called by sessions. */
    protected Links() {}

    /**
     * {@return the collection of an instance that is not saved yet: the initial value of a field}
     *
     * @param <T> the model on the other side
     */
    public static <T> Links<T> unsaved() {
        return UnsavedLinks.instance();
    }

    /**
     * Links rows with the owner. One that is linked already stays so.
     *
     * @param related the rows, saved
     * @return how many were not linked before
     * @throws io.ferro.ForeignKeyViolation if one of them is not in the database
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final long add(T... related) {
        return add(Arrays.asList(related));
    }

    /**
     * Links rows with the owner. One that is linked already stays so.
     *
     * @param related the rows, saved
     * @return how many were not linked before
     * @throws io.ferro.ForeignKeyViolation if one of them is not in the database
     */
    public final long add(Collection<? extends T> related) {
        return changed(link(related));
    }

    /**
     * Removes the links to rows; the rows themselves stay.
     *
     * @param related the rows, saved
     * @return how many were linked
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final long remove(T... related) {
        return remove(Arrays.asList(related));
    }

    /**
     * Removes the links to rows; the rows themselves stay.
     *
     * @param related the rows, saved
     * @return how many were linked
     */
    public final long remove(Collection<? extends T> related) {
        return changed(unlink(related));
    }

    /**
     * Removes every link of the owner; the rows on the other side stay.
     *
     * @return how many there were
     */
    public final long clear() {
        return changed(unlinkAll());
    }

    private long changed(long rows) {
        forget();
        return rows;
    }

    /**
     * {@return how many links were added}
     *
     * @param related the rows to link
     */
    protected abstract long link(Collection<? extends T> related);

    /**
     * {@return how many links were removed}
     *
     * @param related the rows whose links are removed
     */
    protected abstract long unlink(Collection<? extends T> related);

    /** {@return how many links were removed, which were all} */
    protected abstract long unlinkAll();
}
