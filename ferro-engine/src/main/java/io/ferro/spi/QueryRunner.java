package io.ferro.spi;

import io.ferro.query.Assignment;
import io.ferro.query.Page;
import io.ferro.query.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs queries on one model. Implemented by sessions and by what finds the session at the moment of the call; thread-safe.
 *
 * @param <M> the model
 */
public interface QueryRunner<M> {

    /**
     * {@return the rows}
     *
     * @param query what is asked for
     */
    List<M> all(QuerySpec<M> query);

    /**
     * {@return the rows, read one after the other; to be closed}
     *
     * @param query what is asked for, without relations
     */
    Stream<M> stream(QuerySpec<M> query);

    /**
     * {@return the first row}
     *
     * @param query what is asked for
     */
    Optional<M> first(QuerySpec<M> query);

    /**
     * {@return a page}
     *
     * @param query what is asked for, without a limit and an offset
     * @param request which rows of it
     */
    Page<M> page(QuerySpec<M> query, PageRequest request);

    /**
     * Refuses queries that lock rows where the database has no such locks.
     *
     * @throws UnsupportedOperationException if it has none
     */
    void requireRowLocks();

    /**
     * {@return how many rows there are}
     *
     * @param query what is asked for; its order plays no part
     */
    long count(QuerySpec<M> query);

    /**
     * {@return how many groups of rows there are}
     *
     * @param query what is asked for; its limit and offset are about groups, its order plays no part
     * @param grouping the groups
     */
    long count(QuerySpec<M> query, Grouping grouping);

    /**
     * {@return what was made of the rows of the result}
     *
     * @param <R> what is made of each
     * @param query what is asked for; its order, limit and offset are about groups where there are groups
     * @param projection what is selected
     */
    <R extends @Nullable Object> List<R> select(QuerySpec<M> query, Projection<R> projection);

    /**
     * {@return whether there is a row}
     *
     * @param query what is asked for; its order plays no part
     */
    boolean exists(QuerySpec<M> query);

    /**
     * Changes the rows.
     *
     * @param query which rows
     * @param assignments what becomes of their fields
     * @return how many rows there were
     */
    int update(QuerySpec<M> query, List<Assignment<M>> assignments);

    /**
     * Deletes the rows.
     *
     * @param query which rows
     * @return how many rows there were
     */
    int delete(QuerySpec<M> query);
}
