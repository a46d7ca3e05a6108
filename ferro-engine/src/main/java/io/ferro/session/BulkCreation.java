package io.ferro.session;

import io.ferro.dialect.BatchInsert;
import io.ferro.dialect.BulkInsert;
import io.ferro.dialect.Dialect;
import io.ferro.spi.ModelDescriptor;
import io.ferro.sql.ModelSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many rows of one model, in the order of the instances. Used by one thread, once.
 *
 * @param <M> the model
 */
final class BulkCreation<M> implements AutoCloseable {

    /** For fewer rows than these it is not worth asking for a faster way. */
    private static final int FEW = 200;

    /** How rows can differ: each kind has a statement of its own. */
    private enum Kind {
        KEYED,
        GENERATED,
        KEYED_WITH_DEFAULTS,
        GENERATED_WITH_DEFAULTS;

        boolean isKeyed() {
            return this == KEYED || this == KEYED_WITH_DEFAULTS;
        }

        boolean hasDefaults() {
            return this == KEYED_WITH_DEFAULTS || this == GENERATED_WITH_DEFAULTS;
        }

        static Kind of(boolean keyed, boolean defaults) {
            return defaults ? keyed ? KEYED_WITH_DEFAULTS : GENERATED_WITH_DEFAULTS : keyed ? KEYED : GENERATED;
        }
    }

    private final ModelDescriptor<M> model;
    private final ModelSql sql;
    private final Dialect dialect;
    private final Writes<M> writes;
    private final Connection connection;
    private @Nullable Kind kind;
    private @Nullable BulkInsert insert;
    private boolean many;

    BulkCreation(ModelDescriptor<M> model, ModelSql sql, DefaultSession session, Connection connection) {
        this.model = model;
        this.sql = sql;
        dialect = session.connection().dialect();
        writes = new Writes<>(model, sql, session);
        this.connection = connection;
    }

    /** {@return how many rows were inserted} */
    long all(Iterator<M> instances) throws SQLException {
        List<M> first = new ArrayList<>();
        while (first.size() < FEW && instances.hasNext()) {
            first.add(instances.next());
        }
        many = instances.hasNext();
        for (M instance : first) {
            add(instance);
        }
        long added = first.size();
        first.clear();
        while (instances.hasNext()) {
            add(instances.next());
            added++;
        }
        finish();
        return added;
    }

    private void add(M given) throws SQLException {
        M instance = writes.withClientKey(given);
        @Nullable Object key = model.key(instance);
        BulkInsert rows = insert(Kind.of(key != null, model.awaitsDefaults(instance)));
        writes.bindInsert(rows.row(), instance, key);
        rows.add();
    }

    /** {@return what takes a row of a kind} What waits of another kind is sent first, for a row may refer to one before it. */
    private BulkInsert insert(Kind wanted) throws SQLException {
        BulkInsert current = insert;
        if (current == null || kind != wanted) {
            finish();
            current = open(wanted);
            kind = wanted;
            insert = current;
        }
        return current;
    }

    private BulkInsert open(Kind wanted) throws SQLException {
        List<String> columns = sql.insertedColumns(wanted.isKeyed());
        BulkInsert fastest = many && !wanted.hasDefaults() && !columns.isEmpty()
                ? dialect.bulkInsert(connection, sql.table(), columns)
                : null;
        if (fastest != null) {
            return fastest;
        }
        PreparedStatement statement =
                connection.prepareStatement(wanted.isKeyed() ? sql.insert() : sql.insertGenerated());
        return new BatchInsert(statement, dialect.sink(statement));
    }

    private void finish() throws SQLException {
        if (insert != null) {
            insert.send();
        }
        close();
    }

    @Override
    public void close() throws SQLException {
        if (insert != null) {
            insert.close();
            insert = null;
        }
    }
}
