package io.ferro.session;

import io.ferro.spi.OuterTransaction;
import org.jspecify.annotations.Nullable;

/** What one thread has: its sessions and its transactions. Used by that thread only. */
final class ThreadState {

    private final ThreadTransactions transactions = new ThreadTransactions();

    private SessionStack sessions = SessionStack.empty();

    private boolean confined;

    /** {@return the sessions that it has opened} */
    SessionStack sessions() {
        return sessions;
    }

    void sessions(SessionStack stack) {
        sessions = stack;
    }

    /** {@return whether it does not see what was carried to it} */
    boolean isConfined() {
        return confined;
    }

    void confined(boolean isConfined) {
        confined = isConfined;
    }

    /** {@return what was carried to it, null when nothing was or it does not see that} */
    @Nullable
    Carried carried() {
        return sessions.carried(confined);
    }

    /** {@return the session that it opened last, else the one that was carried to it, null when there is neither; it may be closed} */
    @Nullable
    DefaultSession current() {
        DefaultSession innermost = sessions.innermost();
        Carried carried = carried();
        return innermost != null || carried == null ? innermost : carried.session();
    }

    /**
     * Takes a session out.
     *
     * @throws io.ferro.SessionMismatchException if one opened inside it is still open
     */
    void remove(DefaultSession session) {
        for (SessionStack stack = sessions; stack != null; stack = stack.before()) {
            stack.remove(session);
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
        return transactions.follow(around, current());
    }

    boolean isEmpty() {
        return sessions.isEmpty() && sessions.before() == null && !confined && transactions.isEmpty();
    }
}
