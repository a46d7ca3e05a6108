package io.ferro;

import org.jspecify.annotations.Nullable;

/**
 * Work with a result, done in a session or a transaction.
 *
 * @param <A> what the work is given
 * @param <T> the result
 * @param <X> the checked exception it may throw; {@link RuntimeException} when there is none
 */
@FunctionalInterface
public interface Call<A, T extends @Nullable Object, X extends Exception> {

    /**
     * {@return the result of the work}
     *
     * @param argument the session or transaction
     * @throws X as the work does
     */
    T call(A argument) throws X;
}
