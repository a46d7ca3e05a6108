package io.ferro.pool;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Opens physical connections for a pool through the driver's own classes, so that no driver manager has to find the driver from
 * another class loader.
 */
abstract class PhysicalConnections implements DataSource {

    @Override
    public abstract Connection getConnection() throws SQLException;

    /** {@return by which errors a pool knows that a connection is lost, null for its own judgement} */
    @Nullable
    SQLExceptionOverride broken() {
        return null;
    }

    @Override
    public final Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the user is part of the settings");
    }

    @Override
    public final @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public final void setLogWriter(@Nullable PrintWriter out) {
        // The drivers log by themselves.
    }

    @Override
    public final void setLoginTimeout(int seconds) {
        // The drivers are given their time-outs with their other settings.
    }

    /** The pool waits so long, in seconds, for a connection that is being opened when it is closed. */
    @Override
    public final int getLoginTimeout() {
        return 5;
    }

    @Override
    public final Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public final <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("not a wrapper of " + type.getName());
    }

    @Override
    public final boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
