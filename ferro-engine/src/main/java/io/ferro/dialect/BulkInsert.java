package io.ferro.dialect;

import io.ferro.spi.ColumnSink;
import java.sql.SQLException;

/**
 * Rows for one table that are sent many at a time, inside a transaction. Between two calls of its methods nothing is under way on the
 * connection. Used by one thread, and closed by it.
 */
public interface BulkInsert extends AutoCloseable {

    /** The values of one row. */
    @FunctionalInterface
    interface Values {

        /**
         * Sets the parameters of the row.
         *
         * @param sink what takes them
         * @throws SQLException as the driver does
         */
        void write(ColumnSink sink) throws SQLException;
    }

    /**
     * {@return whether this row and all before it were sent; else they wait}
     *
     * @param row the next row, whose values are asked for at once
     * @throws SQLException as the driver does
     */
    boolean add(Values row) throws SQLException;

    /**
     * Sends the rows that wait.
     *
     * @throws SQLException as the driver does
     */
    void send() throws SQLException;

    @Override
    void close() throws SQLException;
}
