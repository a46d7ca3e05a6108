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

    /** Forgets the transactions of this thread that another one ended and that nobody goes on with here. */
    void forgetAbandoned() {
        DefaultTransaction innermost = transaction();
        if (innermost == null || !innermost.isForsaken()) {
            return;
        }
        while (innermost != null && innermost.isForsaken()) {
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

    /**
     * Takes a session out, and those that were opened inside it.
     *
     * @return one of those that is open, null when there is none
     */
    @Nullable
    DefaultSession leave(DefaultSession session) {
        ThreadState state = states.get();
        if (state == null) {
            return null;
        }
        DefaultSession left = state.leave(session);
        forgetIfEmpty(state);
        return left;
    }

    /** Has this thread go on without the transaction that it has open. */
    void setAside(DefaultTransaction transaction) {
        orNew().setAside().push(transaction);
        transaction(null);
    }

    /** Takes up the transaction that was set aside last. One that was left open since is rolled back. */
    void resume() {
        DefaultTransaction left = transaction();
        try {
            if (left != null) {
                left.outermost().undo(null);
            }
        } finally {
            transaction(orNew().setAside().pop());
        }
    }

    /** {@return whether this thread has set a transaction aside} */
    boolean hasSetAside(DefaultTransaction transaction) {
        ThreadState state = states.get();
        if (state != null) {
            for (DefaultTransaction innermost : state.setAside()) {
                if (innermost.isInside(transaction)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return whether this thread has set any transaction aside} */
    boolean hasSetAside() {
        ThreadState state = states.get();
        return state != null && !state.setAside().isEmpty();
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
