package io.ferro.pool;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.ferro.ConnectionSettings;
import io.ferro.dialect.Dialect;
import io.ferro.error.ConnectionErrors;
import io.ferro.url.ConnectionUrl;
import io.ferro.url.PostgresUrl;
import io.ferro.url.SqliteUrl;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** A connection as users see it: a name, a pool, and the dialect of the database behind it. Thread-safe. */
public final class NamedConnection implements AutoCloseable {

    private final ConnectionSettings settings;
    private final ConnectionUrl url;
    private final Dialect dialect;
    private final ConnectionPool pool;

    private NamedConnection(ConnectionSettings settings, ConnectionUrl url, Dialect dialect, ConnectionPool pool) {
        this.settings = settings;
        this.url = url;
        this.dialect = dialect;
        this.pool = pool;
    }

    /**
     * {@return an open connection}
     *
     * @param settings its settings
     * @throws io.ferro.ConfigurationException if a setting is wrong
     * @throws io.ferro.ConnectionFailedException if the database cannot be reached; nothing is left behind then
     */
    public static NamedConnection open(ConnectionSettings settings) {
        settings.pool().validate();
        ConnectionUrl url = ConnectionUrl.of(settings);
        try {
            if (url instanceof SqliteUrl sqlite) {
                return new NamedConnection(settings, url, Dialect.sqlite(), SqlitePool.open(settings, sqlite));
            }
            return new NamedConnection(
                    settings, url, Dialect.postgres(), PostgresPool.open(settings, (PostgresUrl) url));
        } catch (NoClassDefFoundError e) {
            throw ConnectionErrors.missingDriver(url instanceof SqliteUrl ? "sqlite-jdbc" : "postgresql", e);
        } catch (SQLException | PoolInitializationException | UncheckedIOException e) {
            throw ConnectionErrors.connectFailed(settings.name(), url, e);
        }
    }

    /** {@return the name} */
    public String name() {
        return settings.name();
    }

    /** {@return the settings} */
    public ConnectionSettings settings() {
        return settings;
    }

    /** {@return the dialect of its database} */
    public Dialect dialect() {
        return dialect;
    }

    /** {@return its pool} */
    public ConnectionPool pool() {
        return pool;
    }

    /**
     * {@return a physical connection in autocommit mode, given back by closing it}
     *
     * @param access what it is for
     * @throws io.ferro.PoolExhaustedException if none became free in time
     * @throws io.ferro.ConnectionFailedException if the database cannot be reached or this connection is closed
     */
    public Connection borrow(Access access) {
        try {
            return pool.borrow(access);
        } catch (SQLTransientConnectionException e) {
            if (e.getCause() == null) {
                throw ConnectionErrors.poolExhausted(
                        name(),
                        settings.pool().maxConnections(),
                        settings.pool().acquireTimeout());
            }
            throw ConnectionErrors.connectFailed(name(), url, e);
        } catch (SQLException e) {
            throw ConnectionErrors.closed(name());
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
