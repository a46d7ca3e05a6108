package io.ferro.session;

import io.ferro.error.ModelErrors;
import io.ferro.pool.Access;
import io.ferro.spi.ColumnSink;
import io.ferro.spi.KeyGeneration;
import io.ferro.spi.ModelDescriptor;
import io.ferro.sql.ModelSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one model through one session. Thread-safe.
 *
 * @param <M> the model
 */
final class Writes<M> {

    private static final int BATCH_SIZE = 1_000;

    private final ModelDescriptor<M> model;
    private final ModelSql sql;
    private final DefaultSession session;

    Writes(ModelDescriptor<M> model, ModelSql sql, DefaultSession session) {
        this.model = model;
        this.sql = sql;
        this.session = session;
    }

    M create(M instance) {
        M keyed = withClientKey(instance);
        @Nullable Object key = model.key(keyed);
        if (key == null) {
            Object generated = insertGenerated(keyed);
            return created(model.withKey(keyed, generated), generated);
        }
        update(sql.insert(), keyed, key);
        return created(keyed, key);
    }

    private M created(M instance, Object key) {
        session.firstSeen(model, key);
        session.identityMap().put(model, key, instance);
        return instance;
    }

    private M withClientKey(M instance) {
        if (model.key(instance) != null || model.table().keyGeneration() == KeyGeneration.DATABASE) {
            return instance;
        }
        if (model.table().keyGeneration() == KeyGeneration.ASSIGNED) {
            throw ModelErrors.noKey(model.model(), "create");
        }
        return model.withKey(instance, UUID.randomUUID());
    }

    private Object insertGenerated(M instance) {
        return session.executor().run(Access.WRITE, sql.insertReturning(), connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql.insertReturning())) {
                model.writeValues(instance, sink(statement), 1);
                try (ResultSet result = statement.executeQuery()) {
                    result.next();
                    return model.readKey(session.connection().dialect().source(result), 1);
                }
            }
        });
    }

    M save(M instance) {
        @Nullable Object key = model.key(instance);
        if (key == null) {
            return create(instance);
        }
        if (update(sql.update(), instance, key) > 0) {
            session.identityMap().put(model, key, instance);
            return instance;
        }
        if (session.identityMap().get(model, key) != null) {
            session.identityMap().remove(model, key);
            throw ModelErrors.notFound(model.model(), key);
        }
        return create(instance);
    }

    boolean delete(M instance) {
        Object key = model.key(instance);
        if (key == null) {
            throw ModelErrors.noKey(model.model(), "delete");
        }
        long deleted = session.executor().run(Access.WRITE, sql.delete(), connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql.delete())) {
                model.writeKey(key, sink(statement), 1);
                return statement.executeUpdate();
            }
        });
        session.identityMap().remove(model, key);
        return deleted > 0;
    }

    /** Runs the insert or the update with both the values and the key. */
    private int update(String statementText, M instance, Object key) {
        return session.executor().run(Access.WRITE, statementText, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(statementText)) {
                bind(statement, instance, key);
                return statement.executeUpdate();
            }
        });
    }

    /** Inserts rows in batches, one statement for rows with a key and one for rows that get theirs from the database. */
    long bulkCreate(Collection<M> instances, Connection connection) throws SQLException {
        try (Batch keyed = new Batch(connection, sql.insert());
                Batch generated = new Batch(connection, sql.insertGenerated())) {
            for (M each : instances) {
                M instance = withClientKey(each);
                @Nullable Object key = model.key(instance);
                (key == null ? generated : keyed).add(instance, key);
            }
            return keyed.finish() + generated.finish();
        }
    }

    private ColumnSink sink(PreparedStatement statement) {
        return session.connection().dialect().sink(statement);
    }

    private void bind(PreparedStatement statement, M instance, @Nullable Object key) throws SQLException {
        ColumnSink sink = sink(statement);
        model.writeValues(instance, sink, 1);
        if (key != null) {
            model.writeKey(key, sink, model.table().written().size() + 1);
        }
    }

    /** One statement that is sent for many rows at a time. */
    private final class Batch implements AutoCloseable {

        private final PreparedStatement statement;
        private int waiting;
        private long added;

        Batch(Connection connection, String text) throws SQLException {
            statement = connection.prepareStatement(text);
        }

        void add(M instance, @Nullable Object key) throws SQLException {
            bind(statement, instance, key);
            statement.addBatch();
            added++;
            if (++waiting == BATCH_SIZE) {
                send();
            }
        }

        long finish() throws SQLException {
            if (waiting > 0) {
                send();
            }
            return added;
        }

        private void send() throws SQLException {
            statement.executeBatch();
            waiting = 0;
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
