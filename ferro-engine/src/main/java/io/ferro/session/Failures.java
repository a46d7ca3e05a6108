package io.ferro.session;

import io.ferro.FerroException;
import io.ferro.TransactionClosedException;
import io.ferro.ddl.DeclaredConstraints;
import io.ferro.error.ConnectionErrors;
import io.ferro.error.DatabaseErrors;
import io.ferro.error.TransactionErrors;
import io.ferro.error.ValueErrors;
import io.ferro.error.ViolatedConstraint;
import io.ferro.pool.NamedConnection;
import io.ferro.spi.UnsuitableValueException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Makes errors that say what was wrong of those that a driver throws on one connection. Thread-safe. */
final class Failures {

    private final NamedConnection connection;
    private final Threads threads;
    private final DeclaredConstraints declared;

    Failures(NamedConnection connection, Threads threads, DeclaredConstraints declared) {
        this.connection = connection;
        this.threads = threads;
        this.declared = declared;
    }

    /** {@return what is known of the constraints of its tables} */
    DeclaredConstraints declared() {
        return declared;
    }

    /**
     * {@return the error for whoever called}
     *
     * @param reported what the driver threw
     * @param sql the statement, null when there are several
     */
    FerroException translate(SQLException reported, @Nullable String sql) {
        SQLException error = ofOneStatement(reported);
        if (connection.isCancelled()) {
            return ConnectionErrors.closed(connection.name(), error);
        }
        DefaultTransaction transaction = threads.transactionOn(connection);
        TransactionClosedException takenAway = transaction == null ? null : transaction.takenAway();
        if (takenAway != null) {
            takenAway.addSuppressed(error);
            return takenAway;
        }
        if (connection.dialect().isConnectionLost(error)) {
            connection.distrust();
            return ConnectionErrors.connectionLost(connection.name(), error);
        }
        if (error instanceof UnsuitableValueException value) {
            return ValueErrors.unsuitable(connection.name(), value);
        }
        if (transaction != null
                && transaction.isReadOnly()
                && connection.dialect().isChangeRefused(error)) {
            return TransactionErrors.readOnly(
                    connection.name(), connection.dialect().detail(error), sql, error);
        }
        return refused(error, declared.complete(connection.dialect().violated(error)), sql);
    }

    /**
     * {@return the error for a statement that the database refused}
     *
     * @param error the driver's error
     * @param violated what is known of the constraint
     * @param sql the statement, null when there are several
     */
    FerroException refused(SQLException error, ViolatedConstraint violated, @Nullable String sql) {
        return DatabaseErrors.of(
                connection.dialect().kind(error),
                connection.name(),
                connection.dialect().detail(error),
                violated,
                sql,
                error);
    }

    /** The error of a batch says how far it came; what went wrong stands behind it. */
    private static SQLException ofOneStatement(SQLException error) {
        if (error instanceof BatchUpdateException) {
            Throwable behind = error.getNextException() == null ? error.getCause() : error.getNextException();
            return behind instanceof SQLException one ? one : error;
        }
        return error;
    }
}
