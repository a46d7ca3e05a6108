package io.ferro.session;

import io.ferro.dialect.Dialect;
import io.ferro.spi.ColumnSource;
import io.ferro.spi.ModelDescriptor;
import io.ferro.sql.ModelSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many rows of one model, in the order of the instances, and gives these what the database chose. Used by one thread, once.
 *
 * @param <M> the model
 */
final class BulkReturning<M> implements AutoCloseable {

    private static final int ROWS = 1_000;

    private final ModelDescriptor<M> model;
    private final ModelSql sql;
    private final Dialect dialect;
    private final Writes<M> writes;
    private final Connection connection;
    private final Unsent<M> unsent;
    private final List<M> created = new ArrayList<>();
    private final List<M> waiting = new ArrayList<>();
    private @Nullable PreparedStatement statement;
    private boolean keyed;

    BulkReturning(
            ModelDescriptor<M> model, ModelSql sql, DefaultSession session, Connection connection, Unsent<M> unsent) {
        this.model = model;
        this.sql = sql;
        dialect = session.connection().dialect();
        writes = new Writes<>(model, sql, session);
        this.connection = connection;
        this.unsent = unsent;
    }

    /** {@return the instances with their keys and defaults} */
    List<M> all(Iterator<M> instances) throws SQLException {
        while (instances.hasNext()) {
            add(writes.withClientKey(instances.next()));
        }
        send();
        return created;
    }

    private void add(M instance) throws SQLException {
        @Nullable Object key = model.key(instance);
        PreparedStatement insert = statement;
        if (insert == null || keyed != (key != null)) {
            // A row may refer to one before it.
            send();
            close();
            keyed = key != null;
            insert = open();
            statement = insert;
        }
        writes.bind(dialect.sink(insert), instance, key);
        waiting.add(instance);
        unsent.add(instance);
        if (!dialect.returnsBatches()) {
            try (ResultSet result = insert.executeQuery()) {
                complete(result);
            }
            return;
        }
        insert.addBatch();
        if (waiting.size() == ROWS) {
            send();
        }
    }

    private PreparedStatement open() throws SQLException {
        if (dialect.returnsBatches()) {
            return connection.prepareStatement(
                    keyed ? sql.rows().insert() : sql.rows().insertGenerated(),
                    sql.rows().returnedColumns().toArray(String[]::new));
        }
        return connection.prepareStatement(
                keyed ? sql.rows().insertDefaulted() : sql.rows().insertReturning());
    }

    private void send() throws SQLException {
        if (waiting.isEmpty() || statement == null) {
            return;
        }
        statement.executeBatch();
        try (ResultSet result = statement.getGeneratedKeys()) {
            complete(result);
        }
    }

    private void complete(ResultSet result) throws SQLException {
        ColumnSource row = dialect.source(result);
        for (M instance : waiting) {
            result.next();
            M completed = writes.completed(instance, model.key(instance), row);
            created.add(writes.created(completed, writes.requireKey(completed, "bulkCreateReturning")));
        }
        waiting.clear();
        unsent.sent();
    }

    @Override
    public void close() throws SQLException {
        if (statement != null) {
            statement.close();
            statement = null;
        }
    }
}
