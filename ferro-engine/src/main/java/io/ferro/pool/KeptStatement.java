package io.ferro.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.core.Codes;
import org.sqlite.core.DB;
import org.sqlite.core.SafeStmtPtr;
import org.sqlite.jdbc4.JDBC4PreparedStatement;

/**
 * A statement that goes back to its connection's cache when it is closed. Until somebody prepares the same text again it is closed for
 * whoever had it; then it is theirs, so that nobody may close it twice, which the pool's statements see to.
 */
final class KeptStatement extends JDBC4PreparedStatement {

    /** The driver's own log of statements, in which every use shall be seen and not only the first. */
    private static final Logger SENT = LoggerFactory.getLogger("org.sqlite.core.NativeDB");

    private final StatementCache cache;
    private final SafeStmtPtr compiled;

    /** What the driver finds while it is closed. */
    private final SafeStmtPtr nothing;

    /** The names of its columns, which it names itself and the driver would ask for at each use. */
    private final String[] columns;

    private boolean open = true;

    /** Whether everything that was asked of it can be taken back. */
    private boolean reusable = true;

    KeptStatement(SqliteConnection connection, String sql, StatementCache cache) throws SQLException {
        super(connection, sql);
        this.cache = cache;
        compiled = pointer;
        nothing = new Nothing(connection.getDatabase());
        columns = rs.colsMeta;
    }

    String text() {
        return sql;
    }

    /** Begins to be used again. */
    void reopen() {
        pointer = compiled;
        open = true;
        SENT.trace("[SQLite EXEC] {}", sql);
    }

    /** {@return whether the driver can still run it, which it cannot after some errors} */
    boolean isIntact() {
        return !compiled.isClosed();
    }

    /** The driver forgets the names with each result. */
    @Override
    public ResultSet getResultSet() throws SQLException {
        rs.colsMeta = columns;
        return super.getResultSet();
    }

    /** The driver has no way to take this back. */
    @Override
    public void closeOnCompletion() throws SQLException {
        super.closeOnCompletion();
        reusable = false;
    }

    @Override
    public boolean isClosed() {
        return !open;
    }

    @Override
    public void close() throws SQLException {
        if (!open) {
            return;
        }
        open = false;
        if (!reusable || !isIntact() || conn.isClosed()) {
            super.close();
            return;
        }
        clearGeneratedKeys();
        rs.close();
        compiled.safeRunInt(DB::reset);
        compiled.safeRunInt(DB::clear_bindings);
        batch = null;
        batchPos = 0;
        batchQueryCount = 0;
        resultsWaiting = false;
        setQueryTimeout(0);
        setMaxRows(0);
        pointer = nothing;
        cache.keep(this);
    }

    /** Closes it for good. */
    void dispose() throws SQLException {
        pointer = compiled;
        super.close();
    }

    /** A compiled statement that is not there. */
    private static final class Nothing extends SafeStmtPtr {

        Nothing(DB database) {
            super(database, 0);
        }

        @Override
        public boolean isClosed() {
            return true;
        }

        @Override
        public int close() {
            return Codes.SQLITE_OK;
        }
    }
}
