package io.ferro.session;

import io.ferro.ModelNotFoundException;
import io.ferro.error.ModelErrors;
import io.ferro.error.QueryErrors;
import io.ferro.model.Links;
import io.ferro.model.Many;
import io.ferro.model.Ref;
import io.ferro.pool.Access;
import io.ferro.query.Assignment;
import io.ferro.query.ManyAttribute;
import io.ferro.query.Page;
import io.ferro.query.PageRequest;
import io.ferro.spi.ColumnSink;
import io.ferro.spi.ColumnSource;
import io.ferro.spi.Grouping;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.Projection;
import io.ferro.spi.QueryRunner;
import io.ferro.spi.QuerySpec;
import io.ferro.spi.References;
import io.ferro.spi.RowLock;
import io.ferro.spi.UnsuitableValueException;
import io.ferro.sql.ModelSql;
import io.ferro.sql.SqlText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one model through one session: each row becomes the one instance that the identity map has for it. Thread-safe.
 *
 * @param <M> the model
 */
final class Rows<M> implements QueryRunner<M>, References {

    /** What a list has room for at first where nobody says how many rows there will be. */
    private static final int USUAL_ROWS = 10;

    /** What a list has room for at first, however many rows there may be. */
    private static final int MANY_ROWS = 128;

    private final ModelDescriptor<M> model;
    private final ModelSql sql;
    private final DefaultSession session;

    Rows(ModelDescriptor<M> model, ModelSql sql, DefaultSession session) {
        this.model = model;
        this.sql = sql;
        this.session = session;
    }

    @Override
    public List<M> all(QuerySpec<M> query) {
        if (query.lock() != null) {
            requireTransaction();
        }
        List<M> instances = read(sql.queries().select(query), result -> instances(result, query));
        loadRelations(instances, query);
        return instances;
    }

    @Override
    public Stream<M> stream(QuerySpec<M> query) {
        if (query.lock() != null) {
            requireTransaction();
        }
        session.requireOpen();
        SqlText text = sql.queries().select(query);
        return session.executor().stream(
                Access.READ, text.sql(), session, session.streams(), new RowStream.Opening<>() {
                    @Override
                    public PreparedStatement prepare(Connection connection) throws SQLException {
                        return prepared(connection, text);
                    }

                    @Override
                    public RowStream.Row<M> rows(ResultSet result) throws SQLException {
                        ColumnSource row = source(result);
                        return () -> passing(row, query.lock() != null);
                    }
                });
    }

    /** {@return the instance of a row that the session need not remember; one that it knows already stays the one} */
    private M passing(ColumnSource row, boolean current) throws SQLException {
        try {
            Object key = model.table().keys().isEmpty() ? null : model.readKey(row, 1);
            M known = key == null ? null : session.identityMap().get(model, key);
            if (key == null || known == null) {
                return session.identityMap().atHome(model.read(key, row, 1, this));
            }
            return current ? reload(known, key, row) : known;
        } catch (UnsuitableValueException e) {
            throw NamedColumns.unreadable(model, e);
        }
    }

    /** Loads what a query wants along with its rows. */
    void loadRelations(List<M> instances, QuerySpec<M> query) {
        if (!query.fetches().isEmpty()) {
            new EagerLoading(session).load(model, instances, query.fetches());
        }
    }

    @Override
    public Optional<M> first(QuerySpec<M> query) {
        List<M> rows = all(query.withAtMost(1));
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    @Override
    public Page<M> page(QuerySpec<M> query, PageRequest request) {
        return new Pages<>(model, sql, session, this).read(query, request);
    }

    @Override
    public void requireRowLocks() {
        session.connection().dialect().rowLock(RowLock.WAIT);
    }

    private void requireTransaction() {
        requireRowLocks();
        session.requireOpen();
        if (session.executor().transaction() == null) {
            throw QueryErrors.lockOutsideTransaction(model.model(), session.connectionName());
        }
    }

    private void requireNoLock(QuerySpec<M> query) {
        if (query.lock() != null) {
            throw QueryErrors.locksNothing(model.model());
        }
    }

    @Override
    public long count(QuerySpec<M> query) {
        requireNoLock(query);
        return read(sql.queries().count(query), result -> {
            result.next();
            return result.getLong(1);
        });
    }

    @Override
    public long count(QuerySpec<M> query, Grouping grouping) {
        return read(sql.queries().count(query, grouping), result -> {
            result.next();
            return result.getLong(1);
        });
    }

    @Override
    public <R extends @Nullable Object> List<R> select(QuerySpec<M> query, Projection<R> projection) {
        ProjectedRows<R> rows = new ProjectedRows<>(model, projection);
        return read(sql.queries().select(query, projection), result -> rows.all(result, source(result)));
    }

    @Override
    public boolean exists(QuerySpec<M> query) {
        requireNoLock(query);
        return read(sql.queries().exists(query), ResultSet::next);
    }

    @Override
    public int update(QuerySpec<M> query, List<Assignment<M>> assignments) {
        requireNoLock(query);
        return new BatchChanges<>(model, sql.changes(), session).update(query, assignments);
    }

    @Override
    public int delete(QuerySpec<M> query) {
        requireNoLock(query);
        return new BatchChanges<>(model, sql.changes(), session).delete(query);
    }

    /** {@return the instance with this key, from the identity map or else from the database} */
    Optional<M> find(Object key) {
        session.requireOpen();
        requireIdentity("find");
        M known = session.identityMap().get(model, key);
        return known != null ? Optional.of(known) : row(key, row -> instance(source(row)));
    }

    /** {@return the instance with the values that its row has now} */
    M refresh(M instance) {
        session.requireOpen();
        requireIdentity("refresh");
        Object key = model.key(instance);
        if (key == null) {
            throw ModelErrors.noKey(model.model(), "refresh");
        }
        return row(key, result -> {
                    ColumnSource row = source(result);
                    return reload(instance, key(row), row);
                })
                .orElseThrow(() -> notFound(key));
    }

    private M reload(M instance, Object key, ColumnSource row) throws SQLException {
        @Nullable Number before = model.version(instance);
        M current = reloaded(instance, key, row);
        session.undo().comesHome(current);
        session.identityMap().put(model, key, current);
        if (model.table().version() != null) {
            session.undo().versionChanged(model, key, before, instance, current);
        }
        return current;
    }

    /**
     * {@return an instance whose row was written, with the values that the row has now} It is the one for its key from now on; the one
     * that was so before gets the values too.
     */
    M written(M instance, ColumnSource row) throws SQLException {
        Object key = key(row);
        session.undo().firstSeen(model, key);
        M known = session.identityMap().get(model, key);
        if (known != null && known != instance) {
            reload(known, key, row);
        }
        return reload(instance, key, row);
    }

    private M reloaded(M instance, Object key, ColumnSource row) throws SQLException {
        try {
            return model.reload(instance, key, row, 1, this);
        } catch (UnsuitableValueException e) {
            throw NamedColumns.unreadable(model, e);
        }
    }

    /** Refuses what needs a key where rows have none. */
    void requireIdentity(String operation) {
        if (model.table().keys().isEmpty()) {
            throw ModelErrors.noIdentity(model.model(), operation);
        }
    }

    ModelNotFoundException notFound(Object key) {
        return ModelErrors.notFound(model.model(), key);
    }

    private Optional<M> row(Object key, Reader<M> reader) {
        return read(
                new SqlText(sql.rows().find(), List.of((sink, first) -> writeKey(key, sink, first))),
                result -> result.next() ? Optional.of(reader.read(result)) : Optional.empty());
    }

    private void writeKey(Object key, ColumnSink sink, int first) throws SQLException {
        try {
            model.writeKey(key, sink, first);
        } catch (ClassCastException e) {
            throw ModelErrors.wrongKey(model.model(), key, e);
        }
    }

    <T> T read(SqlText text, Reader<T> reader) {
        session.requireOpen();
        return session.executor().run(Access.READ, text.sql(), connection -> {
            try (PreparedStatement statement = prepared(connection, text)) {
                try (ResultSet result = statement.executeQuery()) {
                    return reader.read(result);
                }
            }
        });
    }

    /** {@return the statement with its values, to be closed} */
    private PreparedStatement prepared(Connection connection, SqlText text) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.sql());
        try {
            text.bind(session.connection().dialect().sink(statement));
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private List<M> instances(ResultSet result, QuerySpec<M> query) throws SQLException {
        ColumnSource row = source(result);
        RowReader<M> reader = reader(false);
        int rows = expected(query);
        reader.expect(rows);
        List<M> instances = new ArrayList<>(rows);
        boolean locked = query.lock() != null;
        while (result.next()) {
            instances.add(locked ? current(row, reader) : reader.instance(row));
        }
        return instances;
    }

    private static int expected(QuerySpec<?> query) {
        Long limit = query.limit();
        return limit == null ? USUAL_ROWS : (int) Math.min(limit, MANY_ROWS);
    }

    /** Whoever locks a row wants it as it is now, not as this session once read it. */
    private M current(ColumnSource row, RowReader<M> reader) throws SQLException {
        if (model.table().keys().isEmpty()) {
            return reader.instance(row);
        }
        Object key = key(row);
        M known = session.identityMap().get(model, key);
        return known == null ? reader.instance(row) : reload(known, key, row);
    }

    private Object key(ColumnSource row) throws SQLException {
        try {
            return model.readKey(row, 1);
        } catch (UnsuitableValueException e) {
            throw NamedColumns.unreadable(model, e);
        }
    }

    ColumnSource source(ResultSet result) throws SQLException {
        return session.connection().dialect().source(result);
    }

    /**
     * {@return what makes the rows of a result instances, on this thread}
     *
     * @param repeats whether a row may come several times; that of a view may in any case, whose keys no database watches over
     */
    RowReader<M> reader(boolean repeats) {
        return new RowReader<>(model, this, session, repeats || model.table().readOnly());
    }

    M instance(ColumnSource row) throws SQLException {
        return reader(false).instance(row);
    }

    @Override
    public <T> @Nullable Ref<T> ref(Class<T> target, @Nullable Object key) {
        return key == null ? null : Ref.loadedBy(target, key, session.loader());
    }

    @Override
    public <T> Many<T> many(ManyAttribute<?, T> relation, Object key) {
        return new BoundMany<>(new Membership<>(relation, key, session.origin()));
    }

    @Override
    public <T> Links<T> links(ManyAttribute<?, T> relation, Object key) {
        return new BoundLinks<>(new Membership<>(relation, key, session.origin()), session.executor());
    }

    /** {@return the instance with collections that lead through this session; those that do already stay} */
    M bound(M instance, Object key) {
        for (ManyAttribute<M, ?> relation : model.collections()) {
            if (!isBound(model.related(instance, relation.property()), relation, key)) {
                return model.bind(instance, key, this);
            }
        }
        return instance;
    }

    private boolean isBound(@Nullable Object collection, ManyAttribute<M, ?> relation, Object key) {
        if (collection instanceof BoundMany<?> many) {
            return many.membership().isOf(relation, key, session.origin());
        }
        return collection instanceof BoundLinks<?> links && links.membership().isOf(relation, key, session.origin());
    }

    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet result) throws SQLException;
    }
}
