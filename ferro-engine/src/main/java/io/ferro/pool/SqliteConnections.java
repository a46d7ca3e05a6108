package io.ferro.pool;

import io.ferro.url.SqliteUrl.Mode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteOpenMode;

/** Opens connections to a SQLite file, for one kind of access. */
final class SqliteConnections extends PhysicalConnections {

    private final SqliteFile file;
    private final SQLiteConfig config = new SQLiteConfig();
    private final SqliteSettings settings;

    SqliteConnections(SqliteFile file, Access access, Duration busyTimeout) {
        this.file = file;
        int timeout = (int) Math.min(busyTimeout.toMillis(), Integer.MAX_VALUE);
        config.setBusyTimeout(timeout);
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
        settings = new SqliteSettings(Map.of("foreign_keys", "1", "busy_timeout", Integer.toString(timeout)));
    }

    /** Without the driver there shall not be a new file either. */
    static void requireDriver() {
        try {
            Class.forName("org.sqlite.JDBC");
        } catch (ClassNotFoundException e) {
            throw (Error) new NoClassDefFoundError("org/sqlite/JDBC").initCause(e);
        }
    }

    /** Makes the database in a new file, in WAL mode so that readers and the writer do not wait for each other. */
    void create() throws SQLException {
        try (Connection connection = getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            new SqliteSettings(Map.of("journal_mode", "wal")).requireOn(connection);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = new SqliteConnection(file.address(), config.toProperties());
        try {
            DecimalCollation.register(connection);
            DecimalSum.register(connection);
            LowerCase.register(connection);
            ExactReal.register(connection);
            ExactArithmetic.register(connection);
            requireDatabase(connection);
            settings.requireOn(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** SQLite looks at a file when it is asked for something in it, which must not be the user's first query. */
    private static void requireDatabase(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from sqlite_master")) {
            result.next();
        }
    }
}
