package io.ferro.pool;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * A connection whose transactions are what they say they are, whatever other programs do to the file. The driver's own takes the write
 * lock again as soon as a transaction has ended, so that a commit that succeeded may fail; after a refused beginning it takes the
 * connection for one in a transaction, whose statements then commit one by one; and it does not see that SQLite rolled a transaction
 * back by itself, as it does on a full disk.
 */
final class SqliteConnection extends JDBC4Connection {

    private static final Logger LOG = LoggerFactory.getLogger(NamedConnection.class);

    /** SQLite ended the transaction by itself, and whoever opened it does not know yet. */
    private volatile boolean lost;

    private volatile boolean rollingBack;

    private final StatementCache statements = new StatementCache();

    SqliteConnection(String url, Properties properties) throws SQLException {
        super(url, url.substring("jdbc:sqlite:".length()), properties);
        addCommitListener(new SQLiteCommitListener() {
            @Override
            public void onCommit() {
                // What was asked for.
            }

            @Override
            public void onRollback() {
                if (!rollingBack && !getConnectionConfig().isAutoCommit()) {
                    lost = true;
                }
            }
        });
    }

    @Override
    public void setAutoCommit(boolean autoCommit) throws SQLException {
        boolean before = getAutoCommit();
        if (autoCommit && lost) {
            lost = false;
            getConnectionConfig().setAutoCommit(true);
            throw lost();
        }
        try {
            super.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            getConnectionConfig().setAutoCommit(before);
            throw e;
        }
    }

    /** What follows in the same mode takes the write lock when it writes first: to wait for it here would make a commit fail. */
    @Override
    public void commit() throws SQLException {
        requireTransaction();
        if (lost) {
            throw lost();
        }
        getDatabase().exec("commit;", false);
        getDatabase().exec("begin;", false);
    }

    @Override
    public void rollback() throws SQLException {
        requireTransaction();
        if (!lost) {
            rollingBack = true;
            try {
                getDatabase().exec("rollback;", false);
            } finally {
                rollingBack = false;
            }
        }
        lost = false;
        getDatabase().exec("begin;", false);
    }

    /** The driver's own does nothing, and a pool that aborts what is in use when it is closed would leave the file open. */
    @Override
    public void abort(Executor executor) {
        executor.execute(() -> {
            try {
                getDatabase().interrupt();
                close();
            } catch (SQLException e) {
                LOG.debug("A connection could not be closed while it was in use", e);
            }
        });
    }

    @Override
    public Statement createStatement(int type, int concurrency, int holdability) throws SQLException {
        requireKept();
        return super.createStatement(type, concurrency, holdability);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
            throws SQLException {
        requireKept();
        checkOpen();
        checkCursor(type, concurrency, holdability);
        @Nullable KeptStatement kept = statements.take(sql);
        if (kept != null) {
            return kept;
        }
        return StatementCache.keeps(sql)
                ? new KeptStatement(this, sql, statements)
                : super.prepareStatement(sql, type, concurrency, holdability);
    }

    private void requireTransaction() throws SQLException {
        checkOpen();
        if (getAutoCommit()) {
            throw new SQLException("the connection is in autocommit mode");
        }
    }

    /** Otherwise the statement would commit by itself. */
    private void requireKept() throws SQLException {
        if (lost) {
            throw lost();
        }
    }

    private static SQLException lost() {
        return new SQLiteException(
                "the transaction was rolled back because of an earlier error", SQLiteErrorCode.SQLITE_ABORT_ROLLBACK);
    }
}
