package io.ferro.ddl;

import java.util.Collection;
import java.util.Optional;

/** The rows of tables as they will be after a migration, so that questions can be asked about them before it. */
public interface FutureRows {

    /**
     * {@return what stands behind {@code from} for the rows of a table; empty when it does not exist yet, and so has none}
     *
     * @param table the table
     */
    Optional<String> of(TableName table);

    /**
     * Notes that the values of a column are not known, because it is an obstacle itself.
     *
     * @param table the table
     * @param column the column
     */
    default void doesNotKnow(TableName table, String column) {}

    /**
     * {@return whether the values of all these columns are known}
     *
     * @param table the table
     * @param columns the columns
     */
    default boolean knows(TableName table, Collection<String> columns) {
        return true;
    }

    /**
     * {@return whether the values of all columns are known}
     *
     * @param table the table
     */
    default boolean knowsAll(TableName table) {
        return true;
    }
}
