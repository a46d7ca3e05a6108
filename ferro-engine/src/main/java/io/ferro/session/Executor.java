package io.ferro.session;

import io.ferro.FerroException;
import io.ferro.error.ConnectionErrors;
import io.ferro.error.DatabaseErrors;
import io.ferro.pool.Access;
import io.ferro.pool.NamedConnection;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Brings work to a physical connection: the one of the transaction that the thread has open on this connection, else one borrowed for
 * the work. Thread-safe.
 */
final class Executor {

    private final NamedConnection connection;
    private final Threads threads;

    Executor(NamedConnection connection, Threads threads) {
        this.connection = connection;
        this.threads = threads;
    }

    NamedConnection connection() {
        return connection;
    }

    Threads threads() {
        return threads;
    }

    /**
     * {@return the result of the work}
     *
     * @param access what the connection is for
     * @param sql the statement, for errors; null when there are several
     * @param work the work
     */
    <T extends @Nullable Object> T run(Access access, @Nullable String sql, Work<T> work) {
        DefaultTransaction transaction = threads.transactionOn(connection);
        try {
            if (transaction != null) {
                return work.on(transaction.physical());
            }
            try (Connection borrowed = connection.borrow(access)) {
                return work.on(borrowed);
            }
        } catch (SQLException e) {
            throw translate(e, sql);
        }
    }

    FerroException translate(SQLException error, @Nullable String sql) {
        if (connection.dialect().isConnectionLost(error)) {
            return ConnectionErrors.connectionLost(connection.name(), error);
        }
        return DatabaseErrors.of(
                connection.dialect().kind(error),
                connection.name(),
                connection.dialect().detail(error),
                sql,
                error);
    }
}
