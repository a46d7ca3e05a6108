package io.ferro.pool;

import com.zaxxer.hikari.SQLExceptionOverride;
import io.ferro.dialect.LostConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections to a server and, once it was there, waits for it while it is away and somebody wants it. The pool would wait too, but
 * twice as long each time, up to five seconds, in which a server that is back is not noticed. Thread-safe.
 */
final class PatientConnections extends PhysicalConnections {

    private static final long PAUSE_MILLIS = 200;

    private final PhysicalConnections server;
    private volatile BooleanSupplier demand = () -> false;
    private volatile boolean wasThere;
    private volatile boolean opening;
    private volatile @Nullable SQLException failure;

    PatientConnections(PhysicalConnections server) {
        this.server = server;
    }

    /** Waits from now on, as long as there is a demand for connections. */
    void serve(BooleanSupplier newDemand) {
        demand = newDemand;
    }

    /** {@return why no connection can be opened at this moment, null if one can or nobody tries} */
    @Nullable
    SQLException outage() {
        @Nullable SQLException known = failure;
        return known == null && opening ? new SQLTimeoutException("the server does not answer", "08001") : known;
    }

    @Override
    @Nullable
    SQLExceptionOverride broken() {
        return server.broken();
    }

    @Override
    public Connection getConnection() throws SQLException {
        opening = true;
        try {
            while (true) {
                try {
                    return open();
                } catch (SQLException e) {
                    failure = e;
                    if (!wasThere || !LostConnection.isToldBy(e) || !demand.getAsBoolean()) {
                        throw e;
                    }
                    pause(e);
                }
            }
        } finally {
            opening = false;
        }
    }

    private Connection open() throws SQLException {
        Connection connection = server.getConnection();
        wasThere = true;
        failure = null;
        return connection;
    }

    /** The pool interrupts its threads when it is closed. */
    private static void pause(SQLException reason) throws SQLException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }
}
