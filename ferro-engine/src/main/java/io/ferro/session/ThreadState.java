package io.ferro.session;

import io.ferro.error.SessionErrors;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What one thread has open: its sessions, the innermost first, and its innermost transaction. Used by that thread only. */
final class ThreadState {

    private final Deque<DefaultSession> sessions = new ArrayDeque<>();
    private @Nullable DefaultTransaction transaction;

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

    private void forgetClosed() {
        while (!sessions.isEmpty() && !sessions.element().isOpen()) {
            sessions.pop();
        }
    }

    @Nullable
    DefaultTransaction transaction() {
        return transaction;
    }

    void transaction(@Nullable DefaultTransaction innermost) {
        transaction = innermost;
    }

    boolean isEmpty() {
        return sessions.isEmpty() && transaction == null;
    }
}
