package io.ferro.session;

import io.ferro.dialect.BulkInsert;
import io.ferro.dialect.Dialect;
import io.ferro.dialect.StatementBatch;
import io.ferro.spi.ColumnSink;
import io.ferro.spi.ModelDescriptor;
import io.ferro.sql.ModelSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Unsent<M> unsent;
    private final Map<Kind, BulkInsert> inserts = new EnumMap<>(Kind.class);
    private final Row row = new Row();
    private @Nullable Kind kind;
    private boolean many;

    BulkCreation(
            ModelDescriptor<M> model, ModelSql sql, DefaultSession session, Connection connection, Unsent<M> unsent) {
        this.model = model;
        this.sql = sql;
        dialect = session.connection().dialect();
        writes = new Writes<>(model, sql, session);
        this.connection = connection;
        this.unsent = unsent;
    }

    /** {@return how many rows were inserted} */
    long all(Iterator<M> instances) throws SQLException {
        List<M> first = new ArrayList<>(FEW);
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
        send();
        return added;
    }

    private void add(M given) throws SQLException {
        M instance = writes.withClientKey(given);
        @Nullable Object key = model.key(instance);
        Kind wanted = Kind.of(key != null, model.awaitsDefaults(instance));
        if (kind != wanted) {
            // A row may refer to one before it.
            send();
            kind = wanted;
        }
        unsent.add(instance);
        row.instance = instance;
        row.key = key;
        if (insert(wanted).add(row)) {
            unsent.sent();
        }
    }

    /** The row that is added, one after the other. */
    private final class Row implements BulkInsert.Values {

        private @Nullable M instance;
        private @Nullable Object key;

        @Override
        public void write(ColumnSink sink) throws SQLException {
            writes.bind(sink, Objects.requireNonNull(instance), key);
        }
    }

    private void send() throws SQLException {
        if (kind != null) {
            insert(kind).send();
            unsent.sent();
        }
    }

    private BulkInsert insert(Kind wanted) throws SQLException {
        BulkInsert known = inserts.get(wanted);
        if (known != null) {
            return known;
        }
        BulkInsert opened = open(wanted);
        inserts.put(wanted, opened);
        return opened;
    }

    private BulkInsert open(Kind wanted) throws SQLException {
        List<String> columns = sql.rows().insertedColumns(wanted.isKeyed());
        BulkInsert fastest = many && !wanted.hasDefaults() && !columns.isEmpty()
                ? dialect.bulkInsert(
                        connection, sql.rows().table(), columns, sql.rows().fixed())
                : null;
        if (fastest != null) {
            return fastest;
        }
        PreparedStatement statement = connection.prepareStatement(
                wanted.isKeyed() ? sql.rows().insert() : sql.rows().insertGenerated());
        return new StatementBatch(statement, dialect.sink(statement));
    }

    @Override
    public void close() throws SQLException {
        for (BulkInsert insert : inserts.values()) {
            insert.close();
        }
    }
}
