package io.ferro.session;

import io.ferro.error.SessionErrors;
import io.ferro.spi.OuterTransaction;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What one thread has open: its sessions, the innermost first, and its transactions. Used by that thread only. */
final class ThreadState {

    private final Deque<DefaultSession> sessions = new ArrayDeque<>();

    private final ThreadTransactions transactions = new ThreadTransactions();

    /** {@return the session that the thread opened last and did not close itself, null when there is none; it may be closed} */
    @Nullable
    DefaultSession current() {
        return sessions.peek();
    }

    /** Makes a session the current one. Sessions that another thread closed are forgotten. */
    void push(DefaultSession session) {
        forgetClosed();
        sessions.push(session);
    }

    /**
     * Takes a session out.
     *
     * @throws io.ferro.SessionMismatchException if one opened inside it is still open
     */
    void remove(DefaultSession session) {
        if (!sessions.contains(session)) {
            return;
        }
        forgetClosed();
        DefaultSession innermost = sessions.peek();
        if (innermost == session) {
            sessions.pop();
        } else if (innermost != null && session.isOpen()) {
            throw SessionErrors.innerSessionOpen(session.connectionName(), innermost.connectionName());
        }
    }

    /**
     * Takes a session out, and those above it, which were opened inside it.
     *
     * @return the outermost of those that are open, null when there is none
     */
    @Nullable
    DefaultSession leave(DefaultSession session) {
        DefaultSession left = null;
        while (sessions.contains(session)) {
            DefaultSession innermost = sessions.pop();
            left = innermost != session && innermost.isOpen() ? innermost : left;
        }
        return left;
    }

    private void forgetClosed() {
        while (!sessions.isEmpty() && !sessions.element().isOpen()) {
            sessions.pop();
        }
    }

    /** {@return the transactions of this thread} */
    ThreadTransactions transactions() {
        return transactions;
    }

    /**
     * Follows the thread to where it is now.
     *
     * @param around the transaction around it
     * @return the one that work becomes part of, null when there is none
     */
    @Nullable
    OuterTransaction follow(@Nullable OuterTransaction around) {
        return transactions.follow(around, sessions.peek());
    }

    boolean isEmpty() {
        return sessions.isEmpty() && transactions.isEmpty();
    }
}
