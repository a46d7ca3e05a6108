package io.ferro.session;

import io.ferro.FerroException;
import io.ferro.Row;
import io.ferro.Transaction;
import io.ferro.TransactionClosedException;
import io.ferro.TransactionOptions;
import io.ferro.error.SessionErrors;
import io.ferro.error.TransactionErrors;
import io.ferro.pool.Lease;
import io.ferro.pool.NamedConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
    private final PinnedConnection pinned;
    private final @Nullable DefaultTransaction outer;
    private final @Nullable Savepoint savepoint;

    /** Whether somebody else ends it, with a transaction of theirs. */
    private final boolean joined;

    private final Thread owner = Thread.currentThread();

    private final OpenStreams streams = new OpenStreams();

    private final Undoings undoings = new Undoings();

    private enum State {
        OPEN,
        /** Its own thread ended it, or is about to. */
        ENDED,
        /** Another thread, which closed its session, rolled it back. */
        ABANDONED,
        /** It was rolled back when its time was over. */
        TIMED_OUT
    }

    /** Whoever changes it ends the transaction, and nobody else touches the connection any more. */
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    /** When its time is over, null where it has as much as it wants. */
    private final @Nullable Deadline deadline;

    /** Waits for the deadline, null where there is none. */
    private @Nullable CompletableFuture<Void> watch;

    private volatile boolean inBlock;

    /** Why it is not committed, null when nothing speaks against it. Used by its own thread. */
    private @Nullable Throwable doom;

    private DefaultTransaction(
            DefaultSession session,
            PinnedConnection pinned,
            @Nullable Deadline deadline,
            @Nullable DefaultTransaction outer,
            @Nullable Savepoint savepoint,
            boolean joined) {
        this.session = session;
        this.executor = session.executor();
        this.pinned = pinned;
        this.deadline = deadline;
        this.outer = outer;
        this.savepoint = savepoint;
        this.joined = joined;
    }

    /**
     * {@return a transaction of a session on this thread, registered as its innermost one}
     *
     * @param session the session
     * @param options how it is run
     * @param deadline when its time is over, null where it has as much as it wants
     */
    static DefaultTransaction open(DefaultSession session, TransactionOptions options, @Nullable Deadline deadline) {
        Threads threads = session.executor().threads();
        threads.forgetAbandoned();
        threads.requireNoTransactionElsewhere(session.connection());
        @Nullable DefaultTransaction outer = session.executor().transaction();
        DefaultTransaction transaction =
                outer == null ? begin(session, options, deadline, false) : nest(session, options, outer);
        threads.transaction(transaction);
        return transaction;
    }

    /** {@return a transaction of a session on this thread, registered as its innermost one, that somebody else ends} */
    static DefaultTransaction openJoined(DefaultSession session) {
        DefaultTransaction transaction = begin(session, TransactionOptions.defaults(), null, true);
        session.executor().threads().transaction(transaction);
        return transaction;
    }

    private static DefaultTransaction begin(
            DefaultSession session, TransactionOptions options, @Nullable Deadline deadline, boolean joined) {
        PinnedConnection pinned = PinnedConnection.begin(session, options);
        DefaultTransaction transaction = new DefaultTransaction(session, pinned, deadline, null, null, joined);
        if (deadline != null) {
            transaction.watch = deadline.watch(transaction::expire);
        }
        return transaction;
    }

    private static DefaultTransaction nest(
            DefaultSession session, TransactionOptions options, DefaultTransaction outer) {
        NestedOptions.require(options, outer.pinned.options(), session.connectionName());
        try {
            Savepoint savepoint = outer.run(Connection::setSavepoint);
            return new DefaultTransaction(session, outer.pinned, null, outer, savepoint, false);
        } catch (SQLException e) {
            throw session.executor().failures().translate(e, null);
        }
    }

    NamedConnection connection() {
        return session.connection();
    }

    DefaultSession session() {
        return session;
    }

    /**
     * {@return the result of work on its connection, which no other thread rolls back meanwhile}
     *
     * @throws TransactionClosedException if it has ended
     */
    <T extends @Nullable Object> T run(Work<T> work) throws SQLException {
        pinned.use().begin();
        try {
            requireNotEnded();
            return work.on(pinned.connection());
        } finally {
            pinned.use().end();
        }
    }

    /**
     * {@return what it holds}
     *
     * @throws TransactionClosedException if it has ended
     */
    Lease lease() {
        requireNotEnded();
        return pinned.lease();
    }

    /** {@return what keeps its connection to one thread} */
    Use use() {
        return pinned.use();
    }

    /** {@return whether the database refuses changes in it} */
    boolean isReadOnly() {
        return pinned.options().isReadOnly();
    }

    /** {@return the streams that end with it} */
    OpenStreams streams() {
        return streams;
    }

    /** {@return whether somebody else ends it} */
    boolean isJoined() {
        return joined;
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
        return state() == State.OPEN;
    }

    /** Says that a block runs in it, at the end of which the thread closes it and brings its instances back by itself. */
    void enterBlock() {
        inBlock = true;
    }

    /**
     * {@return whether it ended and so did its session, and nobody need close it any more} Until then its thread must not take up other
     * work, which would be done although the rest of it was undone.
     */
    boolean isForsaken() {
        return !isOpen() && !inBlock && !session.isOpen();
    }

    /** {@return its own state, of a savepoint that is open that of what it is in} */
    private State state() {
        State own = Objects.requireNonNull(state.get());
        return own == State.OPEN && outer != null ? outer.state() : own;
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
        requireOurs();
        claimInnermost();
        commitClaimed();
    }

    /**
     * Commits because the transaction is committed that this one is part of. It is rolled back where it cannot be.
     *
     * @throws FerroException if it was rolled back
     */
    void commitAsJoined() {
        if (executor.threads().innermostInside(this) != this && isOpen()) {
            FerroException open = SessionErrors.innerTransactionOpen(connectionName());
            undo(open);
            throw open;
        }
        claim();
        commitClaimed();
    }

    private void commitClaimed() {
        if (doom != null) {
            rollBack(doom);
            throw SessionErrors.rollbackOnly(connectionName(), doom);
        }
        try {
            if (outer == null || savepoint == null) {
                pinned.commit();
            } else {
                outer.release(savepoint);
                outer.undoings.takeOver(undoings);
            }
        } catch (SQLException e) {
            rollBack(e);
            throw executor.failures().translate(e, null);
        } catch (TransactionClosedException e) {
            // Another thread ended the transaction around this savepoint at this moment.
            undoings.run();
            leave();
            throw e;
        }
        leave();
    }

    private void release(Savepoint inner) throws SQLException {
        run(connection -> {
            connection.releaseSavepoint(inner);
            return inner;
        });
    }

    @Override
    public void rollback() {
        requireOurs();
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
            try {
                rollback();
                return;
            } catch (TransactionClosedException e) {
                if (takenAway() == null) {
                    throw e;
                }
            }
        }
        // Savepoints are still open where another thread ended what they are in.
        endNested();
        if (end(State.ENDED) || takenAway() != null) {
            undoings.run();
        }
        leave();
    }

    /**
     * Rolls back, on the thread it belongs to. One that has ended is left as it is.
     *
     * @param reason what it is the consequence of, to which a further failure is added; null when it was asked for
     */
    void undo(@Nullable Throwable reason) {
        boolean gone = takenAway() != null;
        if (!end(State.ENDED)) {
            return;
        }
        if (gone) {
            undoings.run();
            leave();
        } else {
            rollBack(reason);
        }
    }

    private void rollBack(@Nullable Throwable reason) {
        endNested();
        undoings.run();
        try {
            if (outer == null || savepoint == null) {
                pinned.rollback();
            } else {
                outer.rollBackTo(savepoint);
            }
        } catch (SQLException e) {
            if (reason == null) {
                throw executor.failures().translate(e, null);
            }
            reason.addSuppressed(e);
        } finally {
            leave();
        }
    }

    private void rollBackTo(Savepoint inner) throws SQLException {
        run(connection -> {
            connection.rollback(inner);
            return inner;
        });
    }

    /** Rolls back on another thread than the one it belongs to, whose next use of it fails. */
    void abandon() {
        takeAway(State.ABANDONED);
    }

    private void expire() {
        try {
            takeAway(State.TIMED_OUT);
        } catch (RuntimeException e) {
            LOG.warn("A transaction on \"{}\" whose time was over could not be rolled back", connectionName(), e);
        }
    }

    private void takeAway(State how) {
        if (!end(how)) {
            return;
        }
        try {
            if (outer == null) {
                pinned.takeAway();
            }
        } catch (SQLException e) {
            throw executor.failures().translate(e, null);
        } finally {
            if (!inBlock) {
                undoings.run();
            }
        }
    }

    /** Ends the savepoints inside this transaction that were left open: they are gone with it. */
    private void endNested() {
        @Nullable DefaultTransaction nested = executor.threads().innermostInside(this);
        while (nested != null && nested != this) {
            if (nested.end(State.ENDED)) {
                nested.undoings.run();
            }
            nested = nested.outer;
        }
    }

    /** Has the thread that it belongs to forget it. */
    void leave() {
        executor.threads().leave(this);
    }

    private boolean end(State how) {
        session.transactionEnded(this);
        boolean ends = state.compareAndSet(State.OPEN, how);
        if (ends && watch != null) {
            watch.complete(null);
        }
        if (ends && how == State.ENDED) {
            streams.end(() -> SessionErrors.transactionClosed(connectionName()));
        } else if (ends) {
            // Its thread may be using the connection, which is thrown away with all that is open on it.
            streams.forbid(() -> Objects.requireNonNull(takenAway(how)));
        }
        return ends;
    }

    /** {@return the error for whoever goes on with it after another thread rolled it back, null where none did} */
    @Nullable
    TransactionClosedException takenAway() {
        return takenAway(state());
    }

    private @Nullable TransactionClosedException takenAway(State how) {
        return switch (how) {
            case ABANDONED -> SessionErrors.transactionAbandoned(connectionName());
            case TIMED_OUT ->
                TransactionErrors.timedOut(connectionName(), outermost().timeout());
            case OPEN, ENDED -> null;
        };
    }

    private Duration timeout() {
        return deadline == null ? Duration.ZERO : deadline.timeout();
    }

    /**
     * Refuses to take work for committed that another thread rolled back.
     *
     * @throws TransactionClosedException if one did
     */
    void requireNotTakenAway() {
        requireNotTakenAway(state());
    }

    private void requireNotTakenAway(State now) {
        TransactionClosedException error = takenAway(now);
        if (error != null) {
            throw error;
        }
    }

    private void requireNotEnded() {
        State now = state();
        requireNotTakenAway(now);
        if (now != State.OPEN) {
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

    private void requireOurs() {
        if (joined) {
            throw SessionErrors.endedByOthers(connectionName());
        }
    }

    private void claimInnermost() {
        requireOpen();
        if (executor.threads().transaction() != this) {
            throw SessionErrors.innerTransactionOpen(connectionName());
        }
        claim();
    }

    /** Ends the transaction for every other thread. */
    private void claim() {
        requireNotEnded();
        if (!end(State.ENDED)) {
            requireNotEnded();
        }
    }
}
