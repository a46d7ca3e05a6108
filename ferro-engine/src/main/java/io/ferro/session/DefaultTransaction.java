package io.ferro.session;

import io.ferro.Row;
import io.ferro.Transaction;
import io.ferro.error.SessionErrors;
import io.ferro.pool.Access;
import io.ferro.pool.NamedConnection;
import io.ferro.spi.ModelDescriptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A transaction on a borrowed connection, or a savepoint in the transaction around it. */
final class DefaultTransaction implements Transaction {

    private record Seen(IdentityMap instances, ModelDescriptor<?> model, Object key) {}

    private final DefaultSession session;
    private final Executor executor;
    private final Connection physical;
    private final @Nullable DefaultTransaction outer;
    private final @Nullable Savepoint savepoint;
    private final Thread owner = Thread.currentThread();
    private final List<Seen> seen = new ArrayList<>();
    private volatile boolean open = true;

    private DefaultTransaction(
            DefaultSession session,
            Connection physical,
            @Nullable DefaultTransaction outer,
            @Nullable Savepoint savepoint) {
        this.session = session;
        this.executor = session.executor();
        this.physical = physical;
        this.outer = outer;
        this.savepoint = savepoint;
    }

    /** {@return a transaction of a session on this thread, registered as its innermost one} */
    static DefaultTransaction open(DefaultSession session) {
        Executor executor = session.executor();
        executor.threads().requireNoTransactionElsewhere(session.connection());
        @Nullable DefaultTransaction outer = executor.threads().transaction();
        DefaultTransaction transaction = outer == null ? begin(session) : nest(session, outer);
        executor.threads().transaction(transaction);
        return transaction;
    }

    private static DefaultTransaction begin(DefaultSession session) {
        Connection physical = session.connection().borrow(Access.WRITE);
        try {
            physical.setAutoCommit(false);
            return new DefaultTransaction(session, physical, null, null);
        } catch (SQLException e) {
            closeAfter(e, physical);
            throw session.executor().translate(e, null);
        }
    }

    private static DefaultTransaction nest(DefaultSession session, DefaultTransaction outer) {
        try {
            return new DefaultTransaction(session, outer.physical, outer, outer.physical.setSavepoint());
        } catch (SQLException e) {
            throw session.executor().translate(e, null);
        }
    }

    private static void closeAfter(Throwable failure, Connection physical) {
        try {
            physical.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    NamedConnection connection() {
        return session.connection();
    }

    DefaultSession session() {
        return session;
    }

    Connection physical() {
        return physical;
    }

    /** Remembers a row that its session met first in this transaction, which may have made it. */
    void firstSeen(IdentityMap instances, ModelDescriptor<?> model, Object key) {
        seen.add(new Seen(instances, model, key));
    }

    @Override
    public String connectionName() {
        return session.connectionName();
    }

    @Override
    public boolean isOpen() {
        return open;
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

    private RawSql usable() {
        requireOpen();
        return session.rawSql();
    }

    @Override
    public void commit() {
        requireInnermost();
        try {
            if (savepoint == null) {
                physical.commit();
            } else {
                physical.releaseSavepoint(savepoint);
            }
        } catch (SQLException e) {
            undo(e);
            throw executor.translate(e, null);
        }
        if (outer != null) {
            outer.seen.addAll(seen);
        }
        finish(null);
    }

    @Override
    public void rollback() {
        requireInnermost();
        undo(null);
    }

    @Override
    public void close() {
        if (open) {
            rollback();
        }
    }

    /**
     * Rolls back, whatever thread calls.
     *
     * @param reason what it is the consequence of, to which a further failure is added; null when it was asked for
     */
    void undo(@Nullable Throwable reason) {
        for (Seen row : seen) {
            row.instances().remove(row.model(), row.key());
        }
        try {
            if (savepoint == null) {
                physical.rollback();
            } else {
                physical.rollback(savepoint);
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

    /** Gives the connection back. The pool rolls back and resets whatever a failure has left on it. */
    private void finish(@Nullable Throwable failure) {
        end();
        if (Thread.currentThread() == owner) {
            endNested();
            executor.threads().transaction(outer);
        }
        if (outer != null) {
            return;
        }
        try {
            physical.setAutoCommit(true);
        } catch (SQLException e) {
            if (failure != null) {
                failure.addSuppressed(e);
            }
        }
        try {
            physical.close();
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
            nested.end();
            nested = nested.outer;
        }
    }

    private void end() {
        open = false;
        session.transactionEnded(this);
    }

    private void requireOpen() {
        if (!open) {
            throw SessionErrors.transactionClosed(connectionName());
        }
        if (Thread.currentThread() != owner) {
            throw SessionErrors.otherThread(connectionName());
        }
    }

    private void requireInnermost() {
        requireOpen();
        if (executor.threads().transaction() != this) {
            throw SessionErrors.innerTransactionOpen(connectionName());
        }
    }
}
