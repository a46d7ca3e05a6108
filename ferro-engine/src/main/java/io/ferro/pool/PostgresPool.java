package io.ferro.pool;

import com.zaxxer.hikari.HikariDataSource;
import io.ferro.ConnectionSettings;
import io.ferro.PoolStats;
import io.ferro.url.PostgresUrl;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The pool of a PostgreSQL connection: every connection reads and writes. */
final class PostgresPool implements ConnectionPool {

    private final HikariDataSource pool;

    private PostgresPool(HikariDataSource pool) {
        this.pool = pool;
    }

    static PostgresPool open(ConnectionSettings settings, PostgresUrl url) throws SQLException {
        return new PostgresPool(HikariPools.open(
                "ferro-" + settings.name(),
                new PostgresConnections(url, settings.pool()),
                settings.pool(),
                settings.pool().maxConnections(),
                settings.pool().minConnections(),
                false));
    }

    @Override
    public Connection borrow(Access access) throws SQLException {
        return pool.getConnection();
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public PoolStats stats() {
        return HikariPools.stats(pool);
    }

    @Override
    public void close() {
        pool.close();
    }
}
