package io.ferro.session;

import io.ferro.error.ModelErrors;
import io.ferro.pool.Access;
import io.ferro.spi.ColumnSink;
import io.ferro.spi.ColumnSource;
import io.ferro.spi.KeyGeneration;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.UnsuitableValueException;
import io.ferro.sql.ModelSql;
import io.ferro.sql.VersionNumbers;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one model through one session. Thread-safe.
 *
 * @param <M> the model
 */
final class Writes<M> {

    private final ModelDescriptor<M> model;
    private final ModelSql sql;
    private final DefaultSession session;
    private final @Nullable Versions<M> versions;

    Writes(ModelDescriptor<M> model, ModelSql sql, DefaultSession session) {
        this.model = model;
        this.sql = sql;
        this.session = session;
        versions = model.table().version() == null ? null : new Versions<>(model, sql, session);
    }

    M create(M instance) {
        M keyed = withClientKey(instance);
        @Nullable Object key = model.key(keyed);
        if (key == null || model.awaitsDefaults(keyed)) {
            M inserted = insertReturning(keyed, key);
            return created(inserted, key == null ? requireKey(inserted, "create") : key);
        }
        insert(keyed, key);
        return created(keyed, key);
    }

    M created(M instance, Object key) {
        session.undo().firstSeen(model, key);
        return known(versions == null ? instance : versions.changed(instance, key, VersionNumbers.FIRST), key);
    }

    private M known(M instance, Object key) {
        M bound = model.collections().isEmpty() ? instance : session.rows(model).bound(instance, key);
        session.undo().comesHome(bound);
        session.identityMap().put(model, key, bound);
        return bound;
    }

    M withClientKey(M instance) {
        if (model.key(instance) != null || model.table().keyGeneration() == KeyGeneration.DATABASE) {
            return instance;
        }
        if (model.table().keyGeneration() == KeyGeneration.ASSIGNED) {
            throw ModelErrors.noKey(model.model(), "create");
        }
        return model.withKey(instance, UUID.randomUUID());
    }

    private M insertReturning(M instance, @Nullable Object key) {
        String text = key == null ? sql.rows().insertReturning() : sql.rows().insertDefaulted();
        return session.executor().run(Access.WRITE, text, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                bind(sink(statement), instance, key);
                try (ResultSet result = statement.executeQuery()) {
                    result.next();
                    return completed(
                            instance, key, session.connection().dialect().source(result));
                }
            }
        });
    }

    /** {@return the instance with what the database chose} */
    M completed(M instance, @Nullable Object key, ColumnSource row) throws SQLException {
        M keyed = key == null ? keyed(instance, model.readKey(row, 1)) : instance;
        return model.awaitsDefaults(keyed)
                ? model.withDefaults(keyed, row, model.table().keys().size() + 1, session.rows(model))
                : keyed;
    }

    private M keyed(M instance, Object key) {
        M keyed = model.withKey(instance, key);
        if (keyed == instance) {
            session.undo().keyGiven(model, instance);
        }
        return keyed;
    }

    M save(M instance) {
        @Nullable Object key = model.key(instance);
        if (key == null) {
            return create(instance);
        }
        @Nullable M saved = versions == null ? update(instance, key) : versions.update(instance, key);
        if (saved != null) {
            return known(saved, key);
        }
        if (session.identityMap().get(model, key) != null || wasSaved(instance)) {
            session.identityMap().remove(model, key);
            throw ModelErrors.notFound(model.model(), key);
        }
        return create(instance);
    }

    private boolean wasSaved(M instance) {
        return versions != null && versions.wasSaved(instance);
    }

    boolean delete(M instance) {
        Object key = requireKey(instance, "delete");
        boolean deleted = versions == null ? deleteRow(key) : versions.delete(instance, key);
        session.undo().leavesHome(instance);
        session.identityMap().forget(model, instance);
        return deleted;
    }

    private boolean deleteRow(Object key) {
        return session.executor().run(Access.WRITE, sql.rows().delete(), connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(sql.rows().delete())) {
                model.writeKey(key, sink(statement), 1);
                return statement.executeUpdate() > 0;
            }
        });
    }

    Object requireKey(M instance, String operation) {
        Object key = model.key(instance);
        if (key == null) {
            throw ModelErrors.noKey(model.model(), operation);
        }
        return key;
    }

    private void insert(M instance, Object key) {
        session.executor().run(Access.WRITE, sql.rows().insert(), connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(sql.rows().insert())) {
                bind(sink(statement), instance, key);
                return statement.executeUpdate();
            }
        });
    }

    /** {@return the instance, null when it has no row} */
    private @Nullable M update(M instance, Object key) {
        int updated = session.executor().run(Access.WRITE, sql.rows().update(), connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(sql.rows().update())) {
                bind(sink(statement), instance, key);
                return statement.executeUpdate();
            }
        });
        return updated > 0 ? instance : null;
    }

    private ColumnSink sink(PreparedStatement statement) {
        return session.connection().dialect().sink(statement);
    }

    /** Gives an insert the values of a row, whether or not it gives the key. */
    void bind(ColumnSink sink, M instance, @Nullable Object key) throws SQLException {
        try {
            model.writeValues(instance, sink, 1);
            if (key != null) {
                model.writeKey(key, sink, sql.rows().behindValues());
            }
        } catch (UnsuitableValueException e) {
            throw NamedColumns.unwritable(model, e);
        }
    }
}
