package io.ferro.tck.cdi;

import io.ferro.Engine;
import io.ferro.Session;
import io.ferro.Transaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;

/** Work in the transactions of a {@link Clerk}. */
abstract class TransactionalSuite {

    @Inject
    Connections connections;

    @Inject
    Requests requests;

    @Inject
    Clerk clerk;

    /** SQLite has one connection that writes. */
    boolean writesBeside;

    /** Called by each test: not every runner calls methods that JUnit would call before it. */
    void begin() throws SQLException {
        try (Connection connection = connections.engine.dataSource().getConnection()) {
            writesBeside = !connection.getMetaData().getDatabaseProductName().equals("SQLite");
        }
        connections.engine.execute("delete from visit");
        connections.analytics.execute("delete from visit");
    }

    Visit enter(String guest) {
        return connections.visits.create(new Visit(guest));
    }

    List<String> guests() {
        return guests(connections.engine);
    }

    List<String> analyticsGuests() {
        return guests(connections.analytics);
    }

    static List<String> guests(Engine engine) {
        return engine.fetchAll("select guest from visit order by guest").stream()
                .map(row -> row.getString("guest"))
                .toList();
    }

    Session session() {
        return connections.engines.currentSession().orElseThrow();
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
