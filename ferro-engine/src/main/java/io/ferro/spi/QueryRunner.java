package io.ferro.spi;

import io.ferro.query.Assignment;
import io.ferro.query.Page;
import io.ferro.query.PageRequest;
import java.util.List;
import java.util.Optional;

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
