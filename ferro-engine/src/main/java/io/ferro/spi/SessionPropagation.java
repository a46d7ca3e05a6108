package io.ferro.spi;

/**
 * Carries the current session from one thread to another, for integrations that know when to. Transactions are never carried: each
 * belongs to the thread that opened it. Thread-safe.
 *
 * <p>Two things hold for a thread, each apart from the other and in any order: which session was carried there, and whether sessions
 * are confined to their threads. Where they are, what was carried is not seen.
 */
public interface SessionPropagation {

    /**
     * {@return the current session of the calling thread and what provides others to it, to be current elsewhere} None of them is
     * opened for that. One that was closed meanwhile is found closed there.
     */
    SessionSnapshot current();

    /** {@return no session: what is around the other thread, such as a request, provides them as always} */
    SessionSnapshot none();

    /** {@return that sessions of the calling thread are not seen on others, whatever is carried} */
    SessionSnapshot confined();

    /** {@return that sessions are seen where they are carried to, which holds unless they are confined} */
    SessionSnapshot unconfined();
}
