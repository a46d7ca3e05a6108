package io.ferro.pool;

import io.ferro.url.SqliteUrl.Mode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteOpenMode;

/** Opens connections to a SQLite file, for one kind of access. */
final class SqliteConnections extends PhysicalConnections {

    private final SQLiteConfig config = new SQLiteConfig();
    private final String url;

    SqliteConnections(SqliteFile file, Access access, Duration busyTimeout) {
        url = "jdbc:sqlite:" + file.path();
        config.setBusyTimeout((int) busyTimeout.toMillis());
        config.enforceForeignKeys(true);
        if (file.mode() == Mode.RO) {
            config.setReadOnly(true);
        } else {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        if (access == Access.WRITE) {
            // A transaction that first reads and then writes cannot be refused halfway when it has the write lock from
            // the start.
            config.setTransactionMode(TransactionMode.IMMEDIATE);
        }
        if (file.temporary()) {
            config.setSynchronous(SynchronousMode.OFF);
        }
    }

    /** Makes the file of a new database, in WAL mode so that readers and the writer do not wait for each other. */
    static void create(SqliteFile file) throws SQLException {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file.path());
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = config.createConnection(url);
        try {
            DecimalCollation.register(connection);
            LowerCase.register(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }
}
