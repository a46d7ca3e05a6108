package io.ferro;

/**
 * Work without a result, done in a session or a transaction.
 *
 * @param <A> what the work is given
 * @param <X> the checked exception it may throw; {@link RuntimeException} when there is none
 */
@FunctionalInterface
public interface Block<A, X extends Exception> {

    /**
     * Does the work.
     *
     * @param argument the session or transaction
     * @throws X as the work does
     */
    void run(A argument) throws X;
}
