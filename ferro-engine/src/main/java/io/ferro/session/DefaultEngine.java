package io.ferro.session;

import io.ferro.Call;
import io.ferro.Engine;
import io.ferro.Health;
import io.ferro.Models;
import io.ferro.PoolStats;
import io.ferro.Row;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.TransactionOptions;
import io.ferro.error.ConnectionErrors;
import io.ferro.pool.NamedConnection;
import io.ferro.schema.MigrateOptions;
import io.ferro.schema.MigrationPlan;
import io.ferro.session.DefaultSession.Owner;
import io.ferro.spi.ModelDescriptor;
import io.ferro.sql.ModelSql;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One named connection and the sessions on it. Thread-safe. */
final class DefaultEngine implements Engine {

    private final DefaultEngines engines;
    private final NamedConnection connection;
    private final Executor executor;
    private final RawSql rawSql;
    private final SchemaWork schemaWork;
    private final Route route;
    private final Map<ModelDescriptor<?>, ModelSql> statements = new ConcurrentHashMap<>();

    /** Weak, so that a session that was forgotten without being closed does not stay for ever. */
    private final Set<DefaultSession> sessions =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    DefaultEngine(DefaultEngines engines, NamedConnection connection) {
        this.engines = engines;
        this.connection = connection;
        this.executor = new Executor(connection, engines.threads(), engines.models(), () -> open(Owner.FERRO, null));
        this.rawSql = new RawSql(executor, "Engine[" + connection.name() + "]", new OpenStreams());
        this.schemaWork = new SchemaWork(executor, engines.models());
        this.route = new NamedRoute(engines, () -> this, false);
    }

    NamedConnection connection() {
        return connection;
    }

    DefaultEngines engines() {
        return engines;
    }

    Executor executor() {
        return executor;
    }

    ModelSql sql(ModelDescriptor<?> model) {
        ModelSql known = statements.get(model);
        return known != null
                ? known
                : statements.computeIfAbsent(model, m -> new ModelSql(connection.dialect(), m.table()));
    }

    @Override
    public String name() {
        return connection.name();
    }

    @Override
    public Session session() {
        return pushed();
    }

    private DefaultSession pushed() {
        DefaultSession session = open(Owner.APPLICATION, null);
        try {
            engines.threads().push(session);
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** {@return an open session that is current for no thread, closed by the integration that asked for it} */
    Session openDetached() {
        return open(Owner.FERRO, null);
    }

    private DefaultSession open(Owner owner, @Nullable Route origin) {
        IdentityMap identityMap = new IdentityMap(connection.settings().hasIdentityMap(), name(), engines.homes());
        DefaultSession session = new DefaultSession(this, identityMap, owner, origin);
        sessions.add(session);
        if (!engines.isRegistered(this)) {
            session.abort();
            throw ConnectionErrors.closed(name(), null);
        }
        return session;
    }

    void sessionClosed(DefaultSession session) {
        sessions.remove(session);
    }

    /** Has the instances of the open sessions noted as those of this connection. */
    void noteInstances() {
        openSessions().forEach(session -> session.identityMap().noteAll());
    }

    /** {@return the result of work on a session that lasts for it alone} */
    <T extends @Nullable Object> T onTransientSession(Function<Session, T> work) {
        // What the session reads outlives it, so it leads to whatever session is current then.
        DefaultSession session = open(Owner.FERRO, route);
        try {
            T result = work.apply(session);
            session.requireNoTransaction();
            return result;
        } finally {
            session.streams().whenNone(session::close);
        }
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T callInSession(Call<Session, T, X> work) throws X {
        return SessionCall.run(pushed(), work);
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T callApart(Call<Session, T, X> work) throws X {
        Threads threads = engines.threads();
        if (threads.transaction() == null && threads.outer() == null) {
            return callInSession(work);
        }
        threads.beginApart();
        try {
            return callInSession(work);
        } finally {
            threads.endApart();
        }
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T callInTransaction(
            TransactionOptions options, Call<Transaction, T, X> work) throws X {
        Session current = engines.ambient().currentOn(this);
        if (current != null) {
            return current.callInTransaction(options, work);
        }
        return callInSession(session -> session.callInTransaction(options, work));
    }

    @Override
    public <M> Models<M> models(Class<M> model) {
        return new RoutedModels<>(ModelDescriptor.of(model).model(), route);
    }

    @Override
    public long execute(String sql, @Nullable Object... values) {
        return registeredSql().execute(sql, values);
    }

    @Override
    public List<Row> fetchAll(String sql, @Nullable Object... values) {
        return registeredSql().fetchAll(sql, values);
    }

    @Override
    public Stream<Row> stream(String sql, @Nullable Object... values) {
        return registeredSql().stream(sql, values);
    }

    @Override
    public Optional<Row> fetchOne(String sql, @Nullable Object... values) {
        return registeredSql().fetchOne(sql, values);
    }

    private RawSql registeredSql() {
        if (!engines.isRegistered(this)) {
            throw ConnectionErrors.closed(name(), null);
        }
        return rawSql;
    }

    @Override
    public void createTables() {
        migrate(MigrateOptions.defaults());
    }

    @Override
    public void migrate() {
        migrate(configured());
    }

    @Override
    public void migrate(MigrateOptions options) {
        schemaWork.migrate(options);
    }

    @Override
    public MigrationPlan plan() {
        return plan(configured());
    }

    @Override
    public MigrationPlan plan(MigrateOptions options) {
        return schemaWork.plan(options);
    }

    private MigrateOptions configured() {
        return connection.settings().migration().orElseGet(MigrateOptions::defaults);
    }

    @Override
    public DataSource dataSource() {
        return connection.dataSource();
    }

    @Override
    public PoolStats poolStats() {
        return connection.stats();
    }

    @Override
    public Health check() {
        return check(connection.settings().pool().validationTimeout());
    }

    @Override
    public Health check(Duration timeout) {
        return connection.check(timeout);
    }

    List<DefaultSession> openSessions() {
        synchronized (sessions) {
            return List.copyOf(sessions);
        }
    }

    /** Closes the pool after every session on it. Statements that run are cancelled and open transactions rolled back. */
    void close() {
        connection.cancel();
        openSessions().forEach(DefaultSession::abort);
        connection.close();
    }

    @Override
    public String toString() {
        return "Engine[" + connection.settings() + "]";
    }
}
