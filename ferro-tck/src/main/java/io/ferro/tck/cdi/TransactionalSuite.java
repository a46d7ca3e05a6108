package io.ferro.tck.cdi;

import io.ferro.Transaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/** Work in the transactions of a {@link Clerk}. */
public abstract class TransactionalSuite extends VisitSuite {

    @Inject
    Clerk clerk;

    /** For subclasses. */
    protected TransactionalSuite() {}

    /** SQLite has one connection that writes. */
    boolean writesBeside() throws SQLException {
        try (Connection connection = connections.engine.dataSource().getConnection()) {
            return !connection.getMetaData().getDatabaseProductName().equals("SQLite");
        }
    }

    Transaction transaction() {
        return connections.engines.currentTransaction().orElseThrow();
    }

    boolean isInTransaction() {
        return connections.engines.currentTransaction().isPresent();
    }

    <T> Callable<T> failing(Throwable failure) {
        return () -> {
            enter("failed");
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        };
    }
}
