package io.ferro.session;

import io.ferro.error.ModelErrors;
import io.ferro.pool.Access;
import io.ferro.spi.ColumnSink;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.UnsuitableValueException;
import io.ferro.sql.ModelSql;
import io.ferro.sql.VersionNumbers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes rows that count their changes, each only while it is as the instance was read. Thread-safe.
 *
 * @param <M> the model
 */
final class Versions<M> {

    private enum Outcome {
        CHANGED,
        /** The row has another version. */
        STALE,
        GONE
    }

    private final ModelDescriptor<M> model;
    private final ModelSql sql;
    private final DefaultSession session;

    Versions(ModelDescriptor<M> model, ModelSql sql, DefaultSession session) {
        this.model = model;
        this.sql = sql;
        this.session = session;
    }

    /** {@return whether an instance came from a row or has become one} */
    boolean wasSaved(M instance) {
        Number version = model.version(instance);
        return version != null && version.longValue() != 0;
    }

    /** {@return the instance with the version that its row has now} */
    M changed(M instance, Object key, long version) {
        @Nullable Number before = model.version(instance);
        M changed = model.withVersion(instance, version);
        session.undo().versionChanged(model, key, before, instance, changed);
        return changed;
    }

    /**
     * {@return the instance as its row is now, null when there is no row with its key}
     *
     * @throws io.ferro.OptimisticLockException if the row has another version
     */
    @Nullable
    M update(M instance, Object key) {
        @Nullable Number version = model.version(instance);
        long next = version == null ? VersionNumbers.FIRST : after(version.longValue());
        return change(instance, key, "save", sql.rows().update(), sink -> {
                    writeValues(instance, sink);
                    sink.setLong(sql.rows().behindValues(), next);
                    return sql.rows().behindValues() + 1;
                })
                ? changed(instance, key, next)
                : null;
    }

    /**
     * {@return whether there was a row with the instance's key}
     *
     * @throws io.ferro.OptimisticLockException if the row has another version
     */
    boolean delete(M instance, Object key) {
        return change(instance, key, "delete", sql.rows().delete(), sink -> 1);
    }

    private boolean change(M instance, Object key, String operation, String text, Binder binder) {
        @Nullable Number version = model.version(instance);
        Outcome outcome = session.executor()
                .run(Access.WRITE, text, connection -> change(connection, text, binder, key, version));
        if (outcome == Outcome.STALE) {
            forgetStale(key, version);
            throw wasSaved(instance)
                    ? ModelErrors.changed(model.model(), key, operation)
                    : ModelErrors.neverRead(model.model(), key, operation);
        }
        return outcome == Outcome.CHANGED;
    }

    private Outcome change(Connection connection, String text, Binder binder, Object key, @Nullable Number version)
            throws SQLException {
        if (version != null) {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                ColumnSink sink = sink(statement);
                int first = binder.bind(sink);
                model.writeKey(key, sink, first);
                sink.setLong(first + model.table().keys().size(), version.longValue());
                if (statement.executeUpdate() > 0) {
                    return Outcome.CHANGED;
                }
            }
        }
        return exists(connection, key) ? Outcome.STALE : Outcome.GONE;
    }

    private void writeValues(M instance, ColumnSink sink) throws SQLException {
        try {
            model.writeValues(instance, sink, 1);
        } catch (UnsuitableValueException e) {
            throw NamedColumns.unwritable(model, e);
        }
    }

    private boolean exists(Connection connection, Object key) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(sql.rows().existsWithKey())) {
            model.writeKey(key, sink(statement), 1);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    /** The next reading of the row must not find what has just proved to be old. */
    private void forgetStale(Object key, @Nullable Number version) {
        M known = session.identityMap().get(model, key);
        if (known != null && Objects.equals(model.version(known), version)) {
            session.identityMap().remove(model, key);
        }
    }

    private long after(long version) {
        return version
                        == VersionNumbers.largest(
                                Objects.requireNonNull(model.table().version()))
                ? VersionNumbers.FIRST
                : version + 1;
    }

    private ColumnSink sink(PreparedStatement statement) {
        return session.connection().dialect().sink(statement);
    }

    /** Sets the parameters in front of the key. */
    @FunctionalInterface
    private interface Binder {

        /** {@return the number of the key's first parameter} */
        int bind(ColumnSink sink) throws SQLException;
    }
}
