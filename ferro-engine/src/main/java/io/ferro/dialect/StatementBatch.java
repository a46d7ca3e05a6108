package io.ferro.dialect;

import io.ferro.spi.ColumnSink;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;

/** One statement that is sent for many rows at a time, each of which is a statement of its own to the database. */
public final class StatementBatch implements BulkInsert {

    private static final int ROWS = 1_000;

    private final PreparedStatement statement;
    private final ColumnSink sink;
    private int waiting;
    private long written;

    /**
     * Takes over a statement.
     *
     * @param statement the statement, which it closes
     * @param sink what sets its parameters
     */
    public StatementBatch(PreparedStatement statement, ColumnSink sink) {
        this.statement = statement;
        this.sink = sink;
    }

    @Override
    public boolean add(Values row) throws SQLException {
        row.write(sink);
        statement.addBatch();
        if (++waiting < ROWS) {
            return false;
        }
        send();
        return true;
    }

    @Override
    public void send() throws SQLException {
        if (waiting > 0) {
            waiting = 0;
            written += Arrays.stream(statement.executeBatch()).sum();
        }
    }

    /** {@return how many rows the statements that were sent have written} */
    public long written() {
        return written;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
