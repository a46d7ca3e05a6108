package io.ferro.cdi;

/**
 * The types of thread context that Ferro adds to Jakarta Concurrency and to MicroProfile Context Propagation.
 *
 * <p>A session is carried to another thread where {@link #SESSION} is propagated and {@link #CONFINEMENT} is not. The defaults of both
 * specifications propagate whatever they find, so both of them, and no session is carried. Where the former is named among the
 * propagated types and the remaining ones are cleared, it is.
 *
 * <pre>{@code
 * ManagedExecutor executor = ManagedExecutor.builder()
 *         .propagated(ThreadContextTypes.SESSION)
 *         .cleared(ThreadContext.ALL_REMAINING)
 *         .build();
 * }</pre>
 */
public final class ThreadContextTypes {

    /**
     * The current session, and the sessions of the request. Cleared, a task sees no session that its thread has opened before.
     * Transactions are never carried.
     */
    public static final String SESSION = "FerroSession";

    /** That a session stays with its thread, whatever is carried. Clear it where {@link #SESSION} is propagated with all remaining types. */
    public static final String CONFINEMENT = "FerroSessionConfinement";

    private ThreadContextTypes() {}
}
