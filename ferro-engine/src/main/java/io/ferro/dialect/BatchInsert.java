package io.ferro.dialect;

import io.ferro.spi.ColumnSink;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows sent as one statement with many sets of values. */
public final class BatchInsert implements BulkInsert {

    private static final int ROWS = 1_000;

    private final PreparedStatement statement;
    private final ColumnSink sink;
    private int waiting;

    public BatchInsert(PreparedStatement statement, ColumnSink sink) {
        this.statement = statement;
        this.sink = sink;
    }

    @Override
    public ColumnSink row() {
        return sink;
    }

    @Override
    public void add() throws SQLException {
        statement.addBatch();
        if (++waiting == ROWS) {
            send();
        }
    }

    @Override
    public void send() throws SQLException {
        if (waiting > 0) {
            waiting = 0;
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
