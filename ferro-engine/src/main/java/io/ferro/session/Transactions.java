package io.ferro.session;

import io.ferro.Block;
import io.ferro.Call;
import io.ferro.FerroException;
import io.ferro.Transaction;
import org.jspecify.annotations.Nullable;

/** Runs a block inside a transaction: commits on return, rolls back on any throwable. */
final class Transactions {

    private Transactions() {}

    static <T extends @Nullable Object, X extends Exception> T call(
            DefaultTransaction transaction, Call<Transaction, T, X> work) throws X {
        try {
            T result = work.call(transaction);
            if (transaction.isOpen()) {
                transaction.commit();
            }
            transaction.requireNotAbandoned();
            return result;
        } catch (Throwable failure) {
            rollBack(transaction, failure);
            throw failure;
        } finally {
            transaction.leave();
        }
    }

    private static void rollBack(DefaultTransaction transaction, Throwable failure) {
        if (transaction.isOpen()) {
            try {
                transaction.undo(failure);
            } catch (FerroException e) {
                failure.addSuppressed(e);
            }
        }
    }

    /** {@return a block as a call without a result} */
    @SuppressWarnings("NullAway") // it does not see that the type of the result is nullable
    static <A, X extends Exception> Call<A, @Nullable Void, X> asCall(Block<A, X> block) {
        return argument -> {
            block.run(argument);
            return null;
        };
    }
}
