package io.ferro.pool;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.ferro.ConnectionSettings;
import io.ferro.Health;
import io.ferro.PoolStats;
import io.ferro.dialect.Dialect;
import io.ferro.error.ConnectionErrors;
import io.ferro.url.ConnectionUrl;
import io.ferro.url.PostgresUrl;
import io.ferro.url.SqliteUrl;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection as users see it: a name, a pool, and the dialect of the database behind it. Thread-safe. */
public final class NamedConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NamedConnection.class);

    private final ConnectionSettings settings;
    private final ConnectionUrl url;
    private final ConnectionPool pool;
    private final Leases leases;
    private final HealthCheck healthCheck;

    private NamedConnection(ConnectionSettings settings, ConnectionUrl url, ConnectionPool pool) {
        this.settings = settings;
        this.url = url;
        this.pool = pool;
        leases = new Leases(pool);
        healthCheck = new HealthCheck(settings.name(), url, pool);
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
            ConnectionPool pool = url instanceof SqliteUrl sqlite
                    ? SqlitePool.open(settings, sqlite)
                    : PostgresPool.open(settings, (PostgresUrl) url);
            return new NamedConnection(settings, url, pool);
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
        return pool.dialect();
    }

    /** {@return what every transaction has to begin with, null for nothing} */
    public @Nullable String prologue() {
        return pool.prologue();
    }

    /** {@return why no state of a session outlives a transaction, null where it does} */
    public @Nullable String lackOfSessions() {
        return pool.lackOfSessions();
    }

    /**
     * {@return the pool of the connections that write, or of those that read where none writes}
     *
     * @throws io.ferro.ConfigurationException if each transaction needs a beginning that only Ferro gives it
     */
    public DataSource dataSource() {
        String prologue = pool.prologue();
        if (prologue != null) {
            throw ConnectionErrors.dataSourceWithoutPrologue(name(), prologue);
        }
        return pool.lending(Access.WRITE);
    }

    /** {@return how the pool is used at this moment} */
    public PoolStats stats() {
        return pool.stats();
    }

    /**
     * {@return whether the database answers}
     *
     * @param timeout how long it may take
     */
    public Health check(Duration timeout) {
        return leases.isEnding() ? healthCheck.closed() : healthCheck.run(timeout);
    }

    /**
     * {@return a physical connection in autocommit mode}
     *
     * @param access what it is for
     * @param holder who keeps it for longer than one operation, null for nobody
     * @throws io.ferro.PoolExhaustedException if none became free in time
     * @throws io.ferro.ConnectionFailedException if the database cannot be reached or this connection is closed
     */
    public Lease borrow(Access access, Lease.@Nullable Holder holder) {
        Lease lease = leases.add(access, holder);
        if (lease == null) {
            throw ConnectionErrors.closed(name(), null);
        }
        try {
            lease.lend(pool.lending(access).getConnection());
        } catch (SQLException e) {
            lease.endWaiting();
            leases.remove(lease);
            throw refused(access, e);
        } catch (RuntimeException | Error e) {
            lease.endWaiting();
            leases.remove(lease);
            throw e;
        }
        if (lease.endWaiting()) {
            giveBack(lease);
            throw ConnectionErrors.closed(name(), null);
        }
        return lease;
    }

    /**
     * {@return whether the calling thread itself holds every physical connection there can be}
     *
     * @param access what they are for
     */
    public boolean isHeldHere(Access access) {
        return leases.lentHere(access) >= pool.lending(access).getMaximumPoolSize();
    }

    private static void giveBack(Lease lease) {
        try {
            lease.close();
        } catch (SQLException e) {
            LOG.debug("A connection that nobody waits for any more could not be given back", e);
        }
    }

    private RuntimeException refused(Access access, SQLException refusal) {
        if (leases.isCancelled()) {
            return ConnectionErrors.closed(name(), refusal);
        }
        if (refusal.getCause() instanceof InterruptedException) {
            return ConnectionErrors.interrupted(name(), refusal);
        }
        @Nullable Throwable outage = pool.outage();
        @Nullable Throwable cause = outage == null ? refusal.getCause() : outage;
        if (refusal instanceof SQLTransientConnectionException && cause == null) {
            return ConnectionErrors.poolExhausted(
                    name(), all(access), settings.pool().acquireTimeout(), leases.holders(access));
        }
        return ConnectionErrors.connectFailed(name(), url, cause == null ? refusal : cause);
    }

    private String all(Access access) {
        int max = pool.lending(access).getMaximumPoolSize();
        if (max > 1) {
            return "all " + max + " are";
        }
        return settings.pool().maxConnections() > 1 ? "the only one for this use is" : "the only one is";
    }

    /** {@return whether the statements that run are ended because this connection is being closed} */
    public boolean isCancelled() {
        return leases.isCancelled();
    }

    /**
     * Replaces every connection that is open, after one of them was lost: a server that went took all of them along, and the pool
     * would find that out one by one, at the cost of one failed operation for each that was used a moment ago.
     */
    public void distrust() {
        pool.lending(Access.WRITE).getHikariPoolMXBean().softEvictConnections();
    }

    /**
     * Lends nothing more, and waits for what is lent.
     *
     * @param atMost how long
     */
    public void drain(Duration atMost) {
        leases.end();
        leases.awaitNone(atMost);
    }

    /** Lends nothing more, and ends the statements that run. */
    public void cancel() {
        leases.cancel();
    }

    @Override
    public void close() {
        pool.close();
    }
}
