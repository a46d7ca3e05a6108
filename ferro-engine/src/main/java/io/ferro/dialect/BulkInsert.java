package io.ferro.dialect;

import io.ferro.spi.ColumnSink;
import java.sql.SQLException;

/**
 * Rows for one table that are sent many at a time, inside a transaction. Between two calls of its methods nothing is under way on the
 * connection. Used by one thread, and closed by it.
 */
public interface BulkInsert extends AutoCloseable {

    /** {@return what takes the values of the next row, in the order of the columns} */
    ColumnSink row();

    /**
     * Adds the row whose values are set, and perhaps sends those that wait.
     *
     * @throws SQLException as the driver does
     */
    void add() throws SQLException;

    /**
     * Sends the rows that wait.
     *
     * @throws SQLException as the driver does
     */
    void send() throws SQLException;

    @Override
    void close() throws SQLException;
}
