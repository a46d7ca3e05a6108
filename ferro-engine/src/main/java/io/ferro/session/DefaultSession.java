package io.ferro.session;

import io.ferro.Call;
import io.ferro.ForeignKeyViolation;
import io.ferro.Models;
import io.ferro.Row;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.TransactionOptions;
import io.ferro.error.ModelErrors;
import io.ferro.error.SessionErrors;
import io.ferro.error.TransactionErrors;
import io.ferro.error.WriteErrors;
import io.ferro.pool.NamedConnection;
import io.ferro.query.Conflict;
import io.ferro.query.Query;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.OuterTransaction;
import io.ferro.spi.RefLoader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A session on one connection. Thread-safe; the lock guards opening transactions against closing. */
final class DefaultSession implements Session {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    /** Tells sessions apart in errors and logs. */
    private static final AtomicLong NUMBERS = new AtomicLong();

    /** Who closes a session. */
    enum Owner {
        /** The application: an open transaction is its mistake, and closing is refused. */
        APPLICATION,
        /** Ferro or an integration, when what the session was opened for is over: an open transaction is rolled back. */
        FERRO
    }

    private final Owner owner;
    private final DefaultEngine engine;
    private final Executor executor;
    private @Nullable Route origin;
    private @Nullable RefLoader loader;
    private final IdentityMap identityMap;
    private final OpenStreams streams = new OpenStreams();

    /** Those that are open. Replaced under the lock and never changed: most sessions have none, and hardly any has many. */
    private volatile List<DefaultTransaction> transactions = List.of();

    private final long number = NUMBERS.incrementAndGet();

    /** Replaced under the lock and never changed. */
    private volatile List<Runnable> closeActions = List.of();

    private final Object lock = new Object();
    private volatile boolean open = true;

    /**
     * Makes an open session that is current for no thread.
     *
     * @param engine its connection
     * @param identityMap its instances
     * @param owner who closes it
     * @param origin where what is read leads back to; null for the session itself
     */
    DefaultSession(DefaultEngine engine, IdentityMap identityMap, Owner owner, @Nullable Route origin) {
        this.owner = owner;
        this.engine = engine;
        this.executor = engine.executor();
        this.identityMap = identityMap;
        this.origin = origin;
    }

    NamedConnection connection() {
        return executor.connection();
    }

    DefaultEngine engine() {
        return engine;
    }

    Executor executor() {
        return executor;
    }

    IdentityMap identityMap() {
        return identityMap;
    }

    /** {@return where the references and collections of what this session reads lead to} Made when first asked for: few sessions are. */
    Route origin() {
        Route known = origin;
        if (known == null) {
            known = new FixedRoute(this, engine.engines());
            origin = known;
        }
        return known;
    }

    /** {@return what loads the instances that references point to} */
    RefLoader loader() {
        RefLoader known = loader;
        if (known == null) {
            known = new OriginLoader(origin());
            loader = known;
        }
        return known;
    }

    /** {@return its streams outside transactions} */
    OpenStreams streams() {
        return streams;
    }

    RawSql rawSql() {
        return new RawSql(executor, this, streams);
    }

    @Override
    public String connectionName() {
        return connection().name();
    }

    @Override
    public <M> Query<M> query(Class<M> model) {
        return Query.on(rows(ModelDescriptor.of(model)));
    }

    @Override
    public <M> Models<M> models(Class<M> model) {
        return new RoutedModels<>(ModelDescriptor.of(model).model(), new FixedRoute(this, engine.engines()));
    }

    @Override
    public <M> M get(Class<M> model, Object key) {
        Rows<M> rows = rows(ModelDescriptor.of(model));
        return rows.find(key).orElseThrow(() -> rows.notFound(key));
    }

    @Override
    public <M> Optional<M> find(Class<M> model, Object key) {
        return rows(ModelDescriptor.of(model)).find(key);
    }

    @Override
    public <M> M create(M instance) {
        Writes<M> writes = checkedWrites(instance, "create");
        try {
            return writes.create(instance);
        } catch (ForeignKeyViolation e) {
            throw foreignKeys(instance).written(e, List.of(instance));
        }
    }

    @Override
    public <M> M save(M instance) {
        Writes<M> writes = checkedWrites(instance, "save");
        try {
            return writes.save(instance);
        } catch (ForeignKeyViolation e) {
            throw foreignKeys(instance).written(e, List.of(instance));
        }
    }

    @Override
    public <M> M upsert(M instance, Conflict<M> conflict) {
        Upserts<M> upserts = upserts(instance, conflict);
        requireOurs(instance, "upsert");
        check(instance);
        try {
            return upserts.upsert(instance);
        } catch (ForeignKeyViolation e) {
            throw foreignKeys(instance).written(e, List.of(instance));
        }
    }

    @Override
    public <M> long bulkUpsert(Collection<M> instances, Conflict<M> conflict) {
        requireOpen();
        if (instances.isEmpty()) {
            return 0;
        }
        BulkWork<M> work = bulkWork(instances.iterator().next(), "upsert");
        instances.forEach(this::check);
        return work.upsert(instances, conflict.spec());
    }

    @Override
    public boolean delete(Object instance) {
        Writes<Object> writes = ownWrites(instance, "delete");
        try {
            return writes.delete(instance);
        } catch (ForeignKeyViolation e) {
            throw foreignKeys(instance).deleted(e, instance);
        }
    }

    @Override
    public <M> M refresh(M instance) {
        requireOurs(instance, "refresh");
        return rows(descriptorOf(instance)).refresh(instance);
    }

    @Override
    public void evict(Object instance) {
        requireOpen();
        identityMap.forget(descriptorOf(instance), instance);
    }

    @Override
    public <M> long bulkCreate(Stream<M> instances) {
        requireOpen();
        Instances<M> checked = new Instances<>(instances.iterator(), this::check);
        return checked.hasNext() ? bulkWork(checked.peek(), "bulkCreate").create(checked) : 0;
    }

    @Override
    public <M> List<M> bulkCreateReturning(Collection<M> instances) {
        requireOpen();
        Instances<M> checked = new Instances<>(instances.iterator(), this::check);
        return checked.hasNext()
                ? bulkWork(checked.peek(), "bulkCreateReturning").createReturning(checked)
                : new ArrayList<>();
    }

    @Override
    public long execute(String sql, @Nullable Object... values) {
        requireOpen();
        return rawSql().execute(sql, values);
    }

    @Override
    public List<Row> fetchAll(String sql, @Nullable Object... values) {
        requireOpen();
        return rawSql().fetchAll(sql, values);
    }

    @Override
    public Optional<Row> fetchOne(String sql, @Nullable Object... values) {
        requireOpen();
        return rawSql().fetchOne(sql, values);
    }

    @Override
    public Stream<Row> stream(String sql, @Nullable Object... values) {
        requireOpen();
        return rawSql().stream(sql, values);
    }

    @Override
    public Transaction begin(TransactionOptions options) {
        if (!options.retriedFailures().isEmpty()) {
            throw TransactionErrors.noBlockToRetry(connectionName());
        }
        return begin(options, Deadline.in(options.timeout().orElse(null)));
    }

    /**
     * {@return a transaction on this thread}
     *
     * @param options how it is run
     * @param deadline when its time is over, null where it has as much as it wants
     */
    DefaultTransaction begin(TransactionOptions options, @Nullable Deadline deadline) {
        requireOpen();
        DefaultTransaction transaction = DefaultTransaction.open(this, options, deadline);
        synchronized (lock) {
            if (open) {
                transactions = Copies.with(transactions, transaction);
                return transaction;
            }
        }
        transaction.rollback();
        throw SessionErrors.closed(connectionName());
    }

    /** {@return a transaction that is part of one around this thread and ends with it, as this session does} */
    DefaultTransaction join(OuterTransaction around) {
        DefaultTransaction transaction = DefaultTransaction.openJoined(this);
        synchronized (lock) {
            transactions = Copies.with(transactions, transaction);
        }
        try {
            requireOpen();
            around.join(connectionName(), new JoinedWork(transaction));
            return transaction;
        } catch (RuntimeException e) {
            transaction.undo(e);
            throw e;
        }
    }

    /** {@return the transaction that this thread has open on the connection, null when it has none} */
    @Nullable
    DefaultTransaction transactionHere() {
        return executor.threads().transactionOn(connection());
    }

    /** {@return what has the open transaction remember how instances were before} */
    UndoRecorder undo() {
        return new UndoRecorder(this);
    }

    void transactionEnded(DefaultTransaction transaction) {
        synchronized (lock) {
            transactions = Copies.without(transactions, transaction);
        }
    }

    /** {@return whether this thread has a transaction open, which another one would be inside} */
    boolean isInTransaction() {
        executor.threads().forgetAbandoned();
        return executor.threads().transaction() != null;
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T callInTransaction(
            TransactionOptions options, Call<Transaction, T, X> work) throws X {
        return Transactions.call(this, options, work);
    }

    @Override
    public void onClose(Runnable action) {
        synchronized (lock) {
            requireOpen();
            closeActions = Copies.with(closeActions, action);
        }
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        if (owner == Owner.FERRO) {
            abort();
            return;
        }
        synchronized (lock) {
            if (open && !transactions.isEmpty()) {
                throw SessionErrors.closeInTransaction(connectionName());
            }
            executor.threads().remove(this);
            if (!open) {
                return;
            }
            open = false;
        }
        closed();
    }

    /** Closes the session although transactions are open: they are rolled back. */
    void abort() {
        synchronized (lock) {
            if (!open) {
                return;
            }
            open = false;
        }
        List<DefaultTransaction> innermostFirst = new ArrayList<>(transactions);
        innermostFirst.sort(Comparator.comparingInt(DefaultTransaction::depth).reversed());
        for (DefaultTransaction transaction : innermostFirst) {
            try {
                end(transaction);
            } catch (RuntimeException e) {
                LOG.warn("A transaction on \"{}\" could not be rolled back", connectionName(), e);
            }
        }
        closed();
    }

    private static void end(DefaultTransaction transaction) {
        if (transaction.belongsHere()) {
            transaction.undo(null);
        } else {
            transaction.abandon();
        }
    }

    private void closed() {
        streams.end(() -> SessionErrors.closed(connectionName()));
        engine.sessionClosed(this);
        identityMap.clear();
        if (!closeActions.isEmpty()) {
            afterwards();
        }
    }

    /** What still belongs to this session finds it closed, not the one around it. */
    private void afterwards() {
        executor.threads().goOn(new Carried(this, null));
        try {
            closeActions.forEach(this::run);
        } finally {
            executor.threads().endGoingOn();
        }
    }

    private void run(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.warn("An action after closing a session on \"{}\" failed", connectionName(), e);
        }
    }

    /** Refuses to let a transaction outlive the operation that this session was opened for. */
    void requireNoTransaction() {
        if (!transactions.isEmpty()) {
            throw SessionErrors.transientSession(connectionName());
        }
    }

    /** Refuses to let a transaction outlive the call that this session was opened for. */
    void requireNoTransactionLeft() {
        if (!transactions.isEmpty()) {
            throw SessionErrors.transactionLeftOpen(connectionName());
        }
    }

    void requireOpen() {
        if (!open) {
            throw SessionErrors.closed(connectionName());
        }
    }

    <M> Rows<M> rows(ModelDescriptor<M> model) {
        return new Rows<>(model, engine.sql(model), this);
    }

    <M> RelatedRows<M> related(ModelDescriptor<M> model) {
        return new RelatedRows<>(rows(model), model.table(), engine.sql(model));
    }

    private <M> ForeignKeySearch<M> foreignKeys(M instance) {
        return new ForeignKeySearch<>(descriptorOf(instance), executor);
    }

    /** {@return what writes an instance that keeps its constraints} */
    private <M> Writes<M> checkedWrites(M instance, String operation) {
        Writes<M> writes = ownWrites(instance, operation);
        check(instance);
        return writes;
    }

    private <M> Writes<M> ownWrites(M instance, String operation) {
        Writes<M> writes = writes(instance, operation);
        requireOurs(instance, operation);
        return writes;
    }

    /** Refuses an instance of another connection. */
    private <M> void requireOurs(M instance, String operation) {
        String home = engine.engines().homeElsewhere(engine, instance);
        if (home != null) {
            throw WriteErrors.ofAnotherConnection(descriptorOf(instance).model(), operation, connectionName(), home);
        }
    }

    private <M> void check(M instance) {
        engine.engines().validation().check(descriptorOf(instance), instance);
    }

    private <M> Writes<M> writes(M instance, String operation) {
        ModelDescriptor<M> model = writable(instance, operation);
        return new Writes<>(model, engine.sql(model), this);
    }

    private <M> Upserts<M> upserts(M instance, Conflict<M> conflict) {
        ModelDescriptor<M> model = writable(instance, "upsert");
        return new Upserts<>(model, engine.sql(model), this, conflict.spec());
    }

    private <M> BulkWork<M> bulkWork(M instance, String operation) {
        ModelDescriptor<M> model = writable(instance, operation);
        return new BulkWork<>(model, engine.sql(model), this);
    }

    private <M> ModelDescriptor<M> writable(M instance, String operation) {
        requireOpen();
        ModelDescriptor<M> model = descriptorOf(instance);
        if (model.table().readOnly()) {
            throw ModelErrors.readOnly(model.model(), operation);
        }
        return model;
    }

    @SuppressWarnings("unchecked")
    private static <M> ModelDescriptor<M> descriptorOf(M instance) {
        return (ModelDescriptor<M>) ModelDescriptor.of(instance.getClass());
    }

    @Override
    public String toString() {
        return "Session[" + connectionName() + " " + number + (open ? "]" : " closed]");
    }
}
