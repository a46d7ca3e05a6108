package io.ferro.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;

/** One statement that is sent for many rows at a time, each of which is a statement of its own to the database. Not thread-safe. */
final class UpsertBatch implements AutoCloseable {

    private static final int SIZE = 1_000;

    private final PreparedStatement statement;
    private int waiting;
    private long written;

    /**
     * Prepares the statement.
     *
     * @param key a column of the key. That it is to be returned keeps PostgreSQL's driver from joining the rows of a batch into one
     *     statement, if its URL says so: that statement could not update a row twice, and would not tell how many it wrote
     */
    UpsertBatch(Connection connection, String text, String key) throws SQLException {
        statement = connection.prepareStatement(text, new String[] {key});
    }

    /** {@return what takes the parameters of the next row} */
    PreparedStatement statement() {
        return statement;
    }

    /** Adds the row whose parameters are set. */
    void add() throws SQLException {
        statement.addBatch();
        if (++waiting == SIZE) {
            send();
        }
    }

    /** Sends the rows that wait. */
    void send() throws SQLException {
        if (waiting > 0) {
            waiting = 0;
            written += Arrays.stream(statement.executeBatch()).sum();
        }
    }

    /** {@return how many rows were inserted or updated by what was sent} */
    long written() {
        return written;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
