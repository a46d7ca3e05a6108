package io.ferro.pool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A pool of connections to a server that may end while they lie idle. HikariCP trusts a connection for half a second after its last
 * use, in which a small server restarts twice; here it is looked at when it was lent last longer ago than any restart takes. Under load
 * that is one look in many uses.
 */
final class ServerPool extends HikariDataSource {

    private static final long TRUSTED_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final PatientConnections server;
    private final Map<Connection, Long> lent = Collections.synchronizedMap(new WeakHashMap<>());

    ServerPool(HikariConfig config, PatientConnections server) {
        super(config);
        this.server = server;
        server.serve(this::wantsConnections);
    }

    private boolean wantsConnections() {
        HikariPoolMXBean bean = getHikariPoolMXBean();
        return bean.getThreadsAwaitingConnection() > 0 || bean.getTotalConnections() < getMinimumIdle();
    }

    @Override
    public Connection getConnection() throws SQLException {
        long start = System.nanoTime();
        Connection connection = borrow(start);
        while (!isAlive(connection)) {
            evictConnection(connection);
            connection = borrow(start);
        }
        return connection;
    }

    private Connection borrow(long start) throws SQLException {
        if (!(getHikariPoolMXBean() instanceof HikariPool pool)) {
            return super.getConnection(); // It is closed, and says so.
        }
        long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        try {
            return pool.getConnection(Math.max(1, getConnectionTimeout() - waited));
        } catch (SQLTransientConnectionException e) {
            throw explained(e);
        }
    }

    /** The pool's own account of the cause may be that of an outage which is over. */
    private SQLException explained(SQLTransientConnectionException timeout) {
        @Nullable SQLException cause = server.failure();
        return new SQLTransientConnectionException(timeout.getMessage(), timeout.getSQLState(), cause);
    }

    private boolean isAlive(Connection connection) throws SQLException {
        Connection physical = connection.unwrap(Connection.class);
        long now = System.nanoTime();
        @Nullable Long before = lent.put(physical, now);
        return before == null
                || now - before < TRUSTED_NANOS
                || connection.isValid((int) Math.max(1, TimeUnit.MILLISECONDS.toSeconds(getValidationTimeout())));
    }
}
