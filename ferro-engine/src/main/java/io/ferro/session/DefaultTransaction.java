package io.ferro.session;

import io.ferro.Row;
import io.ferro.Transaction;
import io.ferro.error.CallSite;
import io.ferro.error.SessionErrors;
import io.ferro.pool.Access;
import io.ferro.pool.Lease;
import io.ferro.pool.Lease.Holder;
import io.ferro.pool.NamedConnection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A transaction on a borrowed connection, or a savepoint in the transaction around it. */
final class DefaultTransaction implements Transaction {

    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    private final DefaultSession session;
    private final Executor executor;
    private final Lease lease;
    private final @Nullable DefaultTransaction outer;
    private final @Nullable Savepoint savepoint;
    private final Thread owner = Thread.currentThread();

    private final OpenStreams streams = new OpenStreams();

    /** What brings the instances back to what they were before this transaction. */
    private final List<Runnable> undoings = new ArrayList<>();

    private enum State {
        OPEN,
        /** Its own thread ended it, or is about to. */
        ENDED,
        /** Another thread, which closed its session, rolled it back. */
        ABANDONED
    }

    /** Whoever changes it ends the transaction, and nobody else touches the connection any more. */
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    /** Why it is not committed, null when nothing speaks against it. Used by its own thread. */
    private @Nullable Throwable doom;

    private DefaultTransaction(
            DefaultSession session, Lease lease, @Nullable DefaultTransaction outer, @Nullable Savepoint savepoint) {
        this.session = session;
        this.executor = session.executor();
        this.lease = lease;
        this.outer = outer;
        this.savepoint = savepoint;
    }

    /** {@return a transaction of a session on this thread, registered as its innermost one} */
    static DefaultTransaction open(DefaultSession session) {
        Threads threads = session.executor().threads();
        threads.forgetAbandoned();
        threads.requireNoTransactionElsewhere(session.connection());
        @Nullable DefaultTransaction outer = threads.transaction();
        DefaultTransaction transaction = outer == null ? begin(session) : nest(session, outer);
        threads.transaction(transaction);
        return transaction;
    }

    private static DefaultTransaction begin(DefaultSession session) {
        Lease lease = session.executor().borrow(Access.WRITE, new Holder("a transaction", session, CallSite.find()));
        try {
            Executor.begin(lease.connection(), session.connection().prologue());
            return new DefaultTransaction(session, lease, null, null);
        } catch (SQLException e) {
            try {
                lease.close();
            } catch (SQLException f) {
                e.addSuppressed(f);
            }
            throw session.executor().translate(e, null);
        }
    }

    private static DefaultTransaction nest(DefaultSession session, DefaultTransaction outer) {
        try {
            Savepoint savepoint = outer.lease.connection().setSavepoint();
            return new DefaultTransaction(session, outer.lease, outer, savepoint);
        } catch (SQLException e) {
            throw session.executor().translate(e, null);
        }
    }

    NamedConnection connection() {
        return session.connection();
    }

    DefaultSession session() {
        return session;
    }

    /**
     * {@return what it holds}
     *
     * @throws io.ferro.TransactionClosedException if another thread ended it
     */
    Lease lease() {
        requireNotEnded();
        return lease;
    }

    /** {@return the streams that end with it} */
    OpenStreams streams() {
        return streams;
    }

    /** {@return whether it belongs to the calling thread} */
    boolean belongsHere() {
        return Thread.currentThread() == owner;
    }

    @Nullable
    DefaultTransaction outer() {
        return outer;
    }

    /** {@return the transaction around all others, this one where it is none} */
    DefaultTransaction outermost() {
        return outer == null ? this : outer.outermost();
    }

    /** {@return whether it is another one or a savepoint in it} */
    boolean isInside(DefaultTransaction other) {
        return this == other || (outer != null && outer.isInside(other));
    }

    /** {@return how many transactions are around it} */
    int depth() {
        return outer == null ? 0 : outer.depth() + 1;
    }

    /**
     * Has an action run should this transaction be rolled back.
     *
     * @param undoing the action; what it throws, as a setter of a model may, is logged and goes no further
     */
    void onRollback(Runnable undoing) {
        undoings.add(undoing);
    }

    @Override
    public String connectionName() {
        return session.connectionName();
    }

    @Override
    public boolean isOpen() {
        return state.get() == State.OPEN;
    }

    @Override
    public long execute(String sql, @Nullable Object... values) {
        return usable().execute(sql, values);
    }

    @Override
    public List<Row> fetchAll(String sql, @Nullable Object... values) {
        return usable().fetchAll(sql, values);
    }

    @Override
    public Optional<Row> fetchOne(String sql, @Nullable Object... values) {
        return usable().fetchOne(sql, values);
    }

    @Override
    public Stream<Row> stream(String sql, @Nullable Object... values) {
        return usable().stream(sql, values);
    }

    private RawSql usable() {
        requireOpen();
        return session.rawSql();
    }

    @Override
    public void commit() {
        claimInnermost();
        if (doom != null) {
            rollBack(doom);
            throw SessionErrors.rollbackOnly(connectionName(), doom);
        }
        try {
            if (savepoint == null) {
                lease.connection().commit();
            } else {
                lease.connection().releaseSavepoint(savepoint);
            }
        } catch (SQLException e) {
            rollBack(e);
            throw executor.translate(e, null);
        }
        if (outer != null) {
            outer.undoings.addAll(undoings);
        }
        finish(null);
    }

    @Override
    public void rollback() {
        claimInnermost();
        rollBack(null);
    }

    @Override
    public void setRollbackOnly(Throwable reason) {
        requireOpen();
        doom = doom == null ? reason : doom;
    }

    @Override
    public void close() {
        if (isOpen()) {
            rollback();
        } else {
            leave();
        }
    }

    /**
     * Rolls back, on the thread it belongs to. One that has ended is left as it is.
     *
     * @param reason what it is the consequence of, to which a further failure is added; null when it was asked for
     */
    void undo(@Nullable Throwable reason) {
        if (end(State.ENDED)) {
            rollBack(reason);
        }
    }

    private void rollBack(@Nullable Throwable reason) {
        endNested();
        undoInstances();
        try {
            if (savepoint == null) {
                lease.connection().rollback();
            } else {
                lease.connection().rollback(savepoint);
            }
            finish(reason);
        } catch (SQLException e) {
            if (reason != null) {
                reason.addSuppressed(e);
            }
            finish(e);
            if (reason == null) {
                throw executor.translate(e, null);
            }
        }
    }

    /**
     * Rolls back on another thread than the one it belongs to, whose next use of it fails. What that thread does to the connection at
     * this moment cannot be known, so it is thrown away.
     */
    void abandon() {
        if (!end(State.ABANDONED)) {
            return;
        }
        undoInstances();
        if (outer != null) {
            return;
        }
        lease.spoil();
        try (Lease given = lease) {
            connection().dialect().cancel(given.connection());
            given.connection().rollback();
        } catch (SQLException e) {
            throw executor.translate(e, null);
        }
    }

    private void undoInstances() {
        for (int i = undoings.size() - 1; i >= 0; i--) {
            try {
                undoings.get(i).run();
            } catch (RuntimeException e) {
                LOG.warn("An instance could not be brought back to what it was before a rollback", e);
            }
        }
    }

    /** Gives the connection back. The pool rolls back and resets whatever a failure has left on it. */
    private void finish(@Nullable Throwable failure) {
        leave();
        if (outer != null) {
            return;
        }
        try {
            lease.connection().setAutoCommit(true);
        } catch (SQLException e) {
            if (failure != null) {
                failure.addSuppressed(e);
            }
        }
        try {
            lease.close();
        } catch (SQLException e) {
            if (failure == null) {
                throw executor.translate(e, null);
            }
            failure.addSuppressed(e);
        }
    }

    /** Ends the savepoints inside this transaction that were left open: they are gone with it. */
    private void endNested() {
        @Nullable DefaultTransaction nested = executor.threads().transaction();
        while (nested != null && nested != this) {
            if (nested.end(State.ENDED)) {
                nested.undoInstances();
            }
            nested = nested.outer;
        }
    }

    /** Has the thread that it belongs to forget it. */
    void leave() {
        @Nullable DefaultTransaction innermost = executor.threads().transaction();
        while (innermost != null && innermost != this) {
            innermost = innermost.outer;
        }
        if (innermost != null) {
            executor.threads().transaction(outer);
        }
    }

    private boolean end(State how) {
        session.transactionEnded(this);
        boolean ends = state.compareAndSet(State.OPEN, how);
        if (ends && how == State.ABANDONED) {
            // Its thread may be using the connection, which is thrown away with all that is open on it.
            streams.forbid(() -> SessionErrors.transactionAbandoned(connectionName()));
        } else if (ends) {
            streams.end(() -> SessionErrors.transactionClosed(connectionName()));
        }
        return ends;
    }

    /**
     * Refuses to take work for committed that another thread rolled back.
     *
     * @throws io.ferro.TransactionClosedException if one did
     */
    void requireNotAbandoned() {
        if (state.get() == State.ABANDONED) {
            throw SessionErrors.transactionAbandoned(connectionName());
        }
    }

    private void requireNotEnded() {
        requireNotAbandoned();
        if (!isOpen()) {
            throw SessionErrors.transactionClosed(connectionName());
        }
    }

    /** Refuses work that has to be done inside this transaction, when it has ended or on another thread. */
    void requireOpen() {
        requireNotEnded();
        if (!belongsHere()) {
            throw SessionErrors.otherThread(connectionName());
        }
        if (executor.threads().hasSetAside(this)) {
            throw SessionErrors.setAside(connectionName());
        }
    }

    /** Ends the transaction for every other thread. */
    private void claimInnermost() {
        requireOpen();
        if (executor.threads().transaction() != this) {
            throw SessionErrors.innerTransactionOpen(connectionName());
        }
        if (!end(State.ENDED)) {
            throw SessionErrors.transactionAbandoned(connectionName());
        }
    }
}
