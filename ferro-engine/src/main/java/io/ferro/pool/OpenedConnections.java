package io.ferro.pool;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers the connections that it opened for a pool, so that none outlives it: a pool that is being closed hands what comes back at that
 * moment to threads that it has just ended, and nobody closes it then. Thread-safe.
 */
final class OpenedConnections extends PhysicalConnections {

    private static final Logger LOG = LoggerFactory.getLogger(NamedConnection.class);

    private final PhysicalConnections physical;
    private final Set<Connection> opened = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    OpenedConnections(PhysicalConnections physical) {
        this.physical = physical;
    }

    @Override
    @Nullable
    SQLExceptionOverride broken() {
        return physical.broken();
    }

    @Override
    public Connection getConnection() throws SQLException {
        forgetClosed();
        Connection connection = physical.getConnection();
        // First in and then looked: whoever ends this sets the flag and then looks what is in.
        opened.add(connection);
        if (ended) {
            close(connection);
            throw new SQLNonTransientConnectionException("the pool is closed");
        }
        return connection;
    }

    private void forgetClosed() throws SQLException {
        for (Connection connection : List.copyOf(opened)) {
            if (connection.isClosed()) {
                opened.remove(connection);
            }
        }
    }

    /** Closes what is still open, once the pool is closed. */
    void end() {
        ended = true;
        opened.forEach(this::close);
    }

    private void close(Connection connection) {
        opened.remove(connection);
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("A connection could not be closed", e);
        }
    }
}
