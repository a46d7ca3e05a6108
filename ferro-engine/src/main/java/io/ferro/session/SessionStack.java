package io.ferro.session;

import io.ferro.error.SessionErrors;
import org.jspecify.annotations.Nullable;

/** The sessions that a thread has opened, the innermost first, all of them since others were carried to it. Used by that thread only. */
final class SessionStack {

    /** The innermost one, null when there is none. */
    private @Nullable Opened top;

    /** What was carried to the thread, null where nothing was. */
    private final @Nullable Carried carried;

    /** Whether that is what the thread had itself, so that it has come from nowhere else. */
    private final boolean goesOn;

    /** What the thread had before, null where it is its own time. */
    private final @Nullable SessionStack before;

    private record Opened(DefaultSession session, @Nullable Opened outer) {}

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
        return top == null ? null : top.session;
    }

    /** Makes a session the current one. Sessions that another thread closed are forgotten. */
    void push(DefaultSession session) {
        forgetClosed();
        top = new Opened(session, top);
    }

    /**
     * Takes a session out.
     *
     * @throws io.ferro.SessionMismatchException if one opened inside it is still open
     */
    void remove(DefaultSession session) {
        if (!contains(session)) {
            return;
        }
        forgetClosed();
        Opened innermost = top;
        if (innermost == null) {
            return;
        }
        if (innermost.session == session) {
            top = innermost.outer;
        } else if (session.isOpen()) {
            throw SessionErrors.innerSessionOpen(session.connectionName(), innermost.session.connectionName());
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
        for (Opened each = top; each != null && contains(session); each = each.outer) {
            left = each.session != session && each.session.isOpen() ? each.session : left;
            top = each.outer;
        }
        return left;
    }

    private boolean contains(DefaultSession session) {
        for (Opened each = top; each != null; each = each.outer) {
            if (each.session == session) {
                return true;
            }
        }
        return false;
    }

    private void forgetClosed() {
        while (top != null && !top.session.isOpen()) {
            top = top.outer;
        }
    }

    boolean isEmpty() {
        return top == null;
    }
}
