package io.ferro.spi;

import io.ferro.query.Fetch;
import io.ferro.query.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks for. Immutable: each {@code with}-style method returns a changed copy.
 *
 * @param <M> the model
 * @param where the condition, null for every row
 * @param distinct whether rows that are alike count once
 * @param sorts the order, most significant first
 * @param limit how many rows at the most, null for all
 * @param offset how many rows are left out first
 * @param fetches the relations that are loaded along with the rows
 * @param lock whether and how the rows are locked until the transaction ends, null for not at all
 */
public record QuerySpec<M>(
        @Nullable ConditionNode where,
        boolean distinct,
        List<Sort<M>> sorts,
        @Nullable Long limit,
        long offset,
        List<Fetch<M>> fetches,
        @Nullable RowLock lock) {

    private static final QuerySpec<?> EVERYTHING = new QuerySpec<>(null, false, List.of(), null, 0, List.of(), null);

    /**
     * Copies the lists.
     *
     * @param where the condition, null for every row
     * @param distinct whether rows that are alike count once
     * @param sorts the order, most significant first
     * @param limit how many rows at the most, null for all
     * @param offset how many rows are left out first
     * @param fetches the relations that are loaded along with the rows
     * @param lock whether and how the rows are locked until the transaction ends, null for not at all
     */
    public QuerySpec {
        sorts = List.copyOf(sorts);
        fetches = List.copyOf(fetches);
    }

    /**
     * {@return the question for every row, in no order}
     *
     * @param <M> the model
     */
    @SuppressWarnings("unchecked")
    public static <M> QuerySpec<M> everything() {
        return (QuerySpec<M>) EVERYTHING;
    }

    /**
     * {@return the same with another condition}
     *
     * @param condition the condition, in place of the one there was
     */
    public QuerySpec<M> withWhere(ConditionNode condition) {
        return new QuerySpec<>(condition, distinct, sorts, limit, offset, fetches, lock);
    }

    /** {@return the same with rows that are alike counted once} */
    public QuerySpec<M> withDistinct() {
        return new QuerySpec<>(where, true, sorts, limit, offset, fetches, lock);
    }

    /**
     * {@return the same in another order}
     *
     * @param order the order, in place of the one there was
     */
    public QuerySpec<M> withSorts(List<Sort<M>> order) {
        return new QuerySpec<>(where, distinct, order, limit, offset, fetches, lock);
    }

    /**
     * {@return the same for at most so many rows}
     *
     * @param rows how many
     */
    public QuerySpec<M> withLimit(long rows) {
        return new QuerySpec<>(where, distinct, sorts, rows, offset, fetches, lock);
    }

    /**
     * {@return the same for no more rows than this, nor more than there were asked for}
     *
     * @param rows how many
     */
    public QuerySpec<M> withAtMost(long rows) {
        return withLimit(limit == null ? rows : Math.min(rows, limit));
    }

    /**
     * {@return the same without the first rows}
     *
     * @param rows how many are left out
     */
    public QuerySpec<M> withOffset(long rows) {
        return new QuerySpec<>(where, distinct, sorts, limit, rows, fetches, lock);
    }

    /**
     * {@return the same with other relations}
     *
     * @param relations what is loaded along with the rows, in place of what was
     */
    public QuerySpec<M> withFetches(List<Fetch<M>> relations) {
        return new QuerySpec<>(where, distinct, sorts, limit, offset, relations, lock);
    }

    /**
     * {@return the same with its rows locked until the transaction ends}
     *
     * @param how what becomes of rows that another transaction holds
     */
    public QuerySpec<M> withLock(RowLock how) {
        return new QuerySpec<>(where, distinct, sorts, limit, offset, fetches, how);
    }
}
