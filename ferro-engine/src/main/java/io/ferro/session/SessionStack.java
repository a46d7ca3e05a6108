package io.ferro.session;

import io.ferro.error.SessionErrors;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The sessions that a thread has opened, the innermost first, all of them since others were carried to it. Used by that thread only. */
final class SessionStack {

    private final Deque<DefaultSession> sessions = new ArrayDeque<>(1);

    /** What was carried to the thread, null where nothing was. */
    private final @Nullable Carried carried;

    /** Whether that is what the thread had itself, so that it has come from nowhere else. */
    private final boolean goesOn;

    /** What the thread had before, null where it is its own time. */
    private final @Nullable SessionStack before;

    private SessionStack(@Nullable Carried carried, boolean goesOn, @Nullable SessionStack before) {
        this.carried = carried;
        this.goesOn = goesOn;
        this.before = before;
    }

    /** {@return the sessions of a thread that has opened none} */
    static SessionStack empty() {
        return new SessionStack(null, false, null);
    }

    /**
     * {@return what goes in front of this for a time}
     *
     * @param now what is carried to the thread, null for nothing
     * @param hadIt whether the thread has had that itself
     */
    SessionStack inFront(@Nullable Carried now, boolean hadIt) {
        return new SessionStack(now, hadIt, this);
    }

    /**
     * {@return what was carried to the thread, null where nothing was}
     *
     * @param confined whether sessions are seen on their own threads only; what is around this thread then provides others as always
     */
    @Nullable
    Carried carried(boolean confined) {
        if (!confined || carried == null) {
            return carried;
        }
        return goesOn ? new Carried(carried.session(), null) : null;
    }

    @Nullable
    SessionStack before() {
        return before;
    }

    /** {@return the session that the thread opened last and did not close itself, null when there is none; it may be closed} */
    @Nullable
    DefaultSession innermost() {
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

    boolean isEmpty() {
        return sessions.isEmpty();
    }
}
