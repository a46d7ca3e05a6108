package io.ferro.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows sent by statements that insert many at once: SQLite compiles, starts and ends one statement for all of them. */
final class MultiRowInsert implements BulkInsert {

    /** More are not faster. */
    private static final int ROWS = 100;

    /** As many as SQLite takes unless it was compiled otherwise. */
    private static final int PARAMETERS = 32_766;

    private final Connection connection;
    private final Dialect dialect;
    private final String beginning;
    private final int columns;
    private final int rowsOfStatement;
    private final List<Values> waiting = new ArrayList<>();
    private @Nullable PreparedStatement full;

    /**
     * Prepares nothing.
     *
     * @param table the table as a statement has it
     * @param columns the columns that get values, quoted; at least one
     */
    MultiRowInsert(Connection connection, Dialect dialect, String table, List<String> columns) {
        this.connection = connection;
        this.dialect = dialect;
        beginning = "insert into " + table + " (" + String.join(", ", columns) + ") values ";
        this.columns = columns.size();
        rowsOfStatement = Math.max(1, Math.min(ROWS, PARAMETERS / this.columns));
    }

    @Override
    public boolean add(Values row) throws SQLException {
        waiting.add(row);
        if (waiting.size() < rowsOfStatement) {
            return false;
        }
        send();
        return true;
    }

    @Override
    public void send() throws SQLException {
        if (waiting.size() == rowsOfStatement) {
            if (full == null) {
                full = prepare();
            }
            send(full);
        } else if (!waiting.isEmpty()) {
            try (PreparedStatement last = prepare()) {
                send(last);
            }
        }
    }

    private PreparedStatement prepare() throws SQLException {
        String row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        return connection.prepareStatement(beginning + String.join(", ", Collections.nCopies(waiting.size(), row)));
    }

    private void send(PreparedStatement statement) throws SQLException {
        int first = 1;
        for (Values row : waiting) {
            row.write(dialect.sink(statement), first);
            first += columns;
        }
        waiting.clear();
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        if (full != null) {
            full.close();
        }
    }
}
