package io.ferro.session;

import io.ferro.Call;
import io.ferro.Session;
import io.ferro.error.SessionErrors;
import org.jspecify.annotations.Nullable;

/**
 * Runs work in a session that was opened for it. Whatever the work leaves open, the thread has left that session afterwards: the next
 * task on it must not meet what it knows nothing of.
 */
final class SessionCall {

    private SessionCall() {}

    /**
     * {@return the result of the work}
     *
     * @param session an open session, the current one of the calling thread
     * @param work the work
     * @throws io.ferro.ActiveTransactionException if the work succeeded and left a transaction of the session open, which is rolled back
     * @throws io.ferro.SessionMismatchException if the work succeeded and left a session open that it had opened
     */
    static <T extends @Nullable Object, X extends Exception> T run(DefaultSession session, Call<Session, T, X> work)
            throws X {
        try {
            T result = work.call(session);
            session.requireNoTransactionLeft();
            leave(session);
            return result;
        } finally {
            session.executor().threads().leave(session);
            session.abort();
        }
    }

    private static void leave(DefaultSession session) {
        DefaultSession inner = session.executor().threads().leave(session);
        if (inner != null) {
            throw SessionErrors.sessionLeftOpen(session.connectionName(), inner.connectionName());
        }
    }
}
