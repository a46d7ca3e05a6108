package io.ferro.session;

import io.ferro.error.SessionErrors;
import io.ferro.pool.NamedConnection;
import org.jspecify.annotations.Nullable;

/** What each thread has open. A thread with nothing open keeps nothing here, so that pooled threads carry nothing on. */
final class Threads {

    private final ThreadLocal<ThreadState> states = new ThreadLocal<>();

    /** {@return what this thread has open, null for nothing} */
    @Nullable
    ThreadState here() {
        return states.get();
    }

    /** {@return the session that this thread opened last, null when there is none} */
    @Nullable
    DefaultSession currentSession() {
        ThreadState state = states.get();
        return state == null ? null : state.current();
    }

    /** {@return the innermost transaction of this thread, null when there is none} */
    @Nullable
    DefaultTransaction transaction() {
        ThreadState state = states.get();
        return state == null ? null : state.transaction();
    }

    /** {@return the innermost transaction of this thread where it is one on this connection} */
    @Nullable
    DefaultTransaction transactionOn(NamedConnection connection) {
        DefaultTransaction transaction = transaction();
        return transaction != null && transaction.connection() == connection ? transaction : null;
    }

    /**
     * Refuses to leave the connection of the transaction that this thread has open.
     *
     * @param connection where work is to go
     * @throws io.ferro.ActiveTransactionException if it is another one
     */
    void requireNoTransactionElsewhere(NamedConnection connection) {
        DefaultTransaction transaction = transaction();
        if (transaction != null && transaction.connection() != connection) {
            throw SessionErrors.otherConnection(connection.name(), transaction.connectionName());
        }
    }

    /** Forgets the transactions of this thread that another one ended by closing their session. */
    void forgetAbandoned() {
        DefaultTransaction innermost = transaction();
        if (innermost == null || innermost.isOpen()) {
            return;
        }
        while (innermost != null && !innermost.isOpen()) {
            innermost = innermost.outer();
        }
        transaction(innermost);
    }

    void push(DefaultSession session) {
        forgetAbandoned();
        requireNoTransactionElsewhere(session.connection());
        orNew().push(session);
    }

    void remove(DefaultSession session) {
        ThreadState state = states.get();
        if (state != null) {
            state.remove(session);
            forgetIfEmpty(state);
        }
    }

    void transaction(@Nullable DefaultTransaction innermost) {
        ThreadState state = orNew();
        state.transaction(innermost);
        forgetIfEmpty(state);
    }

    private ThreadState orNew() {
        ThreadState state = states.get();
        if (state == null) {
            state = new ThreadState();
            states.set(state);
        }
        return state;
    }

    private void forgetIfEmpty(ThreadState state) {
        if (state.isEmpty()) {
            states.remove();
        }
    }
}
