package io.ferro.pool;

import io.ferro.dialect.LostConnection;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections to a server and, once it was there, waits for it while it is away. The pool would wait too, but twice as long each
 * time, up to five seconds, in which a server that is back is not noticed. Thread-safe.
 */
final class PatientConnections extends PhysicalConnections {

    private static final long PAUSE_MILLIS = 200;

    private final DataSource server;
    private volatile boolean wasThere;
    private volatile @Nullable SQLException failure;

    PatientConnections(DataSource server) {
        this.server = server;
    }

    /** {@return why the server cannot be reached at this moment, null if it can} */
    @Nullable
    SQLException failure() {
        return failure;
    }

    @Override
    public Connection getConnection() throws SQLException {
        while (true) {
            try {
                Connection connection = server.getConnection();
                wasThere = true;
                failure = null;
                return connection;
            } catch (SQLException e) {
                failure = e;
                if (!wasThere || !LostConnection.isToldBy(e)) {
                    throw e;
                }
                pause(e);
            }
        }
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
