package io.ferro.pool;

import com.zaxxer.hikari.HikariDataSource;
import io.ferro.ConnectionSettings;
import io.ferro.PoolConfig;
import io.ferro.PoolStats;
import io.ferro.dialect.Dialect;
import io.ferro.url.ConnectionUrl;
import io.ferro.url.SqliteUrl;
import io.ferro.url.SqliteUrl.Mode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The pool of a SQLite connection. SQLite lets one connection write at a time, so one connection writes and the others read: writers
 * wait for it in the pool, in turn, instead of failing with SQLITE_BUSY. With a maximum of one, that one does both.
 */
final class SqlitePool implements ConnectionPool {

    private final SqliteFile file;
    private final @Nullable HikariDataSource writer;
    private final HikariDataSource readers;
    private final Dialect dialect;

    private SqlitePool(SqliteFile file, @Nullable HikariDataSource writer, HikariDataSource readers) {
        this.file = file;
        this.writer = writer;
        this.readers = readers;
        dialect = Dialect.sqlite(ConnectionUrl.redactPath(file.describe()), file.mode() == Mode.RO);
    }

    static SqlitePool open(ConnectionSettings settings, SqliteUrl url) throws SQLException {
        SqliteConnections.requireDriver();
        SqliteFile file = SqliteFile.of(settings.name(), url);
        @Nullable HikariDataSource writer = null;
        try {
            if (file.temporary()) {
                new SqliteConnections(file, Access.WRITE, settings.pool().acquireTimeout()).create();
            } else if (file.isMissing()) {
                NewSqliteFile.make(settings.name(), file, settings.pool().acquireTimeout());
            }
            boolean writes = file.mode() != Mode.RO;
            if (writes) {
                writer = open(settings, file, Access.WRITE, 1);
            }
            int reading = settings.pool().maxConnections() - (writes ? 1 : 0);
            HikariDataSource readers =
                    writer != null && reading == 0 ? writer : open(settings, file, Access.READ, reading);
            return new SqlitePool(file, writer, readers);
        } catch (SQLException | RuntimeException e) {
            if (writer != null) {
                HikariPools.close(writer);
            }
            if (file.temporary()) {
                file.delete();
            }
            throw SqliteOpening.explain(settings.name(), file, e);
        }
    }

    private static HikariDataSource open(ConnectionSettings settings, SqliteFile file, Access access, int max) {
        PoolConfig pool = settings.pool();
        int min = access == Access.WRITE
                ? Math.min(pool.minConnections(), 1)
                : Math.min(Math.max(pool.minConnections() - 1, 0), max);
        return HikariPools.open(
                "ferro-" + settings.name() + (access == Access.WRITE ? "-writer" : "-readers"),
                new SqliteConnections(file, access, pool.acquireTimeout()),
                pool,
                max,
                min,
                file.mode() == Mode.RO);
    }

    /** Where nothing may be written the database itself refuses to. */
    @Override
    public HikariDataSource lending(Access access) {
        return access == Access.READ || writer == null ? readers : writer;
    }

    @Override
    public DataSource beside(Duration timeout) {
        return new SqliteConnections(file, Access.READ, timeout);
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public PoolStats stats() {
        return writer == null || writer == readers ? HikariPools.stats(readers) : HikariPools.stats(writer, readers);
    }

    @Override
    public void close() {
        HikariPools.close(readers);
        if (writer != null) {
            HikariPools.close(writer);
        }
        if (file.temporary()) {
            file.delete();
        } else if (file.hasEmptyLog()) {
            takeLogAway();
        }
    }

    /** SQLite does so when the last connection is closed that may write, and leaves the log to others who use it. */
    private void takeLogAway() {
        try (Connection last = new SqliteConnections(file.writable(), Access.READ, Duration.ZERO).getConnection()) {
            last.clearWarnings();
        } catch (SQLException e) {
            // Somebody else is busy with the file, and with its log.
        }
    }
}
