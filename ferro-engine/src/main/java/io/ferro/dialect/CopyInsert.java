package io.ferro.dialect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Rows sent by PostgreSQL's COPY, each time as many as fit into a buffer. The driver locks its connection while a COPY is open, so none
 * is while the next row is waited for.
 */
final class CopyInsert implements BulkInsert {

    /** Large enough that the way to the server and back does not count. */
    private static final int BYTES = 256 * 1024;

    private final CopyManager manager;
    private final String copy;
    private final CopyText rows;

    /**
     * Prepares nothing at the server.
     *
     * @param copy the statement
     * @param last what is the same in every row, behind the values that differ
     */
    CopyInsert(Connection connection, String copy, Collection<String> last) throws SQLException {
        manager = connection.unwrap(PGConnection.class).getCopyAPI();
        this.copy = copy;
        rows = new CopyText(last);
    }

    @Override
    public boolean add(Values row) throws SQLException {
        row.write(rows);
        rows.endRow();
        if (rows.length() < BYTES) {
            return false;
        }
        send();
        return true;
    }

    @Override
    public void send() throws SQLException {
        if (rows.length() == 0) {
            return;
        }
        try {
            manager.copyIn(copy, new ByteArrayInputStream(rows.bytes(), 0, rows.length()), BYTES);
        } catch (IOException e) {
            throw new SQLException("the rows could not be sent", "08006", e);
        }
        rows.clear();
    }

    @Override
    public void close() {}
}
