package io.ferro.session;

import io.ferro.ModelNotFoundException;
import io.ferro.dialect.StatementBatch;
import io.ferro.error.ModelErrors;
import io.ferro.error.WriteErrors;
import io.ferro.pool.Access;
import io.ferro.spi.ConflictSpec;
import io.ferro.spi.ConflictSpec.Resolution;
import io.ferro.spi.KeyGeneration;
import io.ferro.spi.ModelDescriptor;
import io.ferro.sql.ModelSql;
import io.ferro.sql.SqlText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows of one model through one session, or meets those that are there, each in one statement. Thread-safe.
 *
 * @param <M> the model
 */
final class Upserts<M> {

    /** Only rows that others insert and delete again, each between two statements of ours, make a second attempt necessary. */
    private static final int ATTEMPTS = 100;

    private final ModelDescriptor<M> model;
    private final ModelSql sql;
    private final DefaultSession session;
    private final Writes<M> writes;
    private final Rows<M> rows;
    private final ConflictSpec conflict;

    Upserts(ModelDescriptor<M> model, ModelSql sql, DefaultSession session, ConflictSpec conflict) {
        this.model = model;
        this.sql = sql;
        this.session = session;
        this.conflict = Conflicts.checked(model, conflict);
        writes = new Writes<>(model, sql, session);
        rows = session.rows(model);
    }

    /** {@return the instance of the row that was inserted, updated or found} */
    M upsert(M instance) {
        if (isApart(instance)) {
            return writes.create(instance);
        }
        @Nullable Object key = key(instance);
        return conflict.resolution() == Resolution.IGNORE
                ? found(instance, key)
                : write(instance, key).orElseThrow(this::unseen);
    }

    /** {@return whether the instance gets a new key that rows are told apart by, so that there is no row like it} */
    private boolean isApart(M instance) {
        return model.key(instance) == null
                && model.table().keyGeneration() != KeyGeneration.ASSIGNED
                && hasKeyInTarget();
    }

    private boolean hasKeyInTarget() {
        return model.table().keys().stream().anyMatch(conflict.target()::contains);
    }

    /** {@return the key to insert with, null when the database generates it} The instance has none before it has a row. */
    private @Nullable Object key(M instance) {
        @Nullable Object key = model.key(instance);
        if (key != null) {
            return key;
        }
        return switch (model.table().keyGeneration()) {
            case DATABASE -> null;
            case CLIENT -> UUID.randomUUID();
            case ASSIGNED -> throw ModelErrors.noKey(model.model(), "upsert");
        };
    }

    /**
     * Where the insert meets a row, that row was committed or is this transaction's own, for the database waits for transactions that are
     * not decided: the next search sees it. One that sees an older state of the database throughout gets an error from the insert.
     */
    private M found(M instance, @Nullable Object key) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<M> found = find(instance).or(() -> write(instance, key));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw unseen();
    }

    private ModelNotFoundException unseen() {
        return WriteErrors.unseen(model.model(), conflict.target(), session.connectionName());
    }

    private Optional<M> find(M instance) {
        SqlText text = new SqlText(
                sql.upserts().find(conflict.target()),
                List.of((sink, first) -> ChosenColumns.write(model, instance, conflict.target(), sink, first)));
        return rows.read(
                text, result -> result.next() ? Optional.of(rows.instance(rows.source(result))) : Optional.<M>empty());
    }

    /** {@return the instance with the values of its row, empty when no row was written} */
    private Optional<M> write(M instance, @Nullable Object key) {
        String text = sql.upserts().upsertReturning(conflict, key != null);
        return session.executor().run(Access.WRITE, text, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                writes.bind(session.connection().dialect().sink(statement), instance, key);
                try (ResultSet result = statement.executeQuery()) {
                    return result.next()
                            ? Optional.of(rows.written(instance, rows.source(result)))
                            : Optional.<M>empty();
                }
            }
        });
    }

    /** {@return how many rows were written} Rows with a key are written by another statement than those that get one. */
    long all(Collection<M> instances, Connection connection, Unsent<M> unsent) throws SQLException {
        try (StatementBatch keyed = batch(connection, sql.upserts().upsert(conflict, true));
                StatementBatch generated = batch(connection, generated())) {
            for (M instance : instances) {
                @Nullable Object key = key(instance);
                // One statement's rows must not overtake the other's: the last instance for a row is to win.
                (key == null ? keyed : generated).send();
                unsent.add(instance);
                if ((key == null ? generated : keyed).add(sink -> writes.bind(sink, instance, key))) {
                    unsent.sent();
                }
            }
            keyed.send();
            generated.send();
            return keyed.written() + generated.written();
        }
    }

    /**
     * That a column is to be returned keeps PostgreSQL's driver from joining the rows of a batch into one statement, if its URL says so:
     * that statement could not update a row twice, and would not tell how many it wrote.
     */
    private StatementBatch batch(Connection connection, String text) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(
                text, new String[] {model.table().keys().get(0).name()});
        return new StatementBatch(statement, session.connection().dialect().sink(statement));
    }

    /** A key that the database generates meets none that is there, and needs no word about it. */
    private String generated() {
        return hasKeyInTarget() ? sql.rows().insertGenerated() : sql.upserts().upsert(conflict, false);
    }
}
