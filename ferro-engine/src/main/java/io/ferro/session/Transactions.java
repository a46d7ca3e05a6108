package io.ferro.session;

import io.ferro.Call;
import io.ferro.FerroException;
import io.ferro.Transaction;
import io.ferro.TransactionOptions;
import org.jspecify.annotations.Nullable;

/** Runs a block inside a transaction: commits on return, rolls back on any throwable. */
final class Transactions {

    private Transactions() {}

    /** {@return the result of a block in a transaction of a session, in the last one where it is repeated} */
    static <T extends @Nullable Object, X extends Exception> T call(
            DefaultSession session, TransactionOptions options, Call<Transaction, T, X> work) throws X {
        Deadline deadline = Deadline.in(options.timeout().orElse(null));
        if (options.retriedFailures().isEmpty() || session.isInTransaction()) {
            return call(session.begin(options, deadline), work);
        }
        Attempts attempts = new Attempts(options, deadline);
        while (true) {
            try {
                return call(session.begin(options, deadline), work);
            } catch (FerroException failure) {
                if (!attempts.anotherAfter(failure)) {
                    throw failure;
                }
                session.identityMap().clear();
            }
        }
    }

    private static <T extends @Nullable Object, X extends Exception> T call(
            DefaultTransaction transaction, Call<Transaction, T, X> work) throws X {
        transaction.enterBlock();
        try {
            T result = work.call(transaction);
            if (transaction.isOpen()) {
                transaction.commit();
            }
            transaction.requireNotTakenAway();
            return result;
        } catch (Throwable failure) {
            rollBack(transaction, failure);
            throw failure;
        } finally {
            transaction.close();
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
}
