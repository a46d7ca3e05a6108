package io.ferro.cdi.jta;

import io.ferro.ActiveTransactionException;
import io.ferro.SessionMismatchException;
import io.ferro.TransactionClosedException;
import jakarta.transaction.Status;
import org.jspecify.annotations.Nullable;

/** Errors about transactions of a transaction manager. */
final class JtaErrors {

    private JtaErrors() {}

    static ActiveTransactionException secondConnection(String asked, String member) {
        return new ActiveTransactionException(
                "FERRO-0759: The JTA transaction of this thread has work on \"" + member + "\", and work on \"" + asked
                        + "\" cannot be part of it too: only one connection can be committed in one step. Do that work after it, or in"
                        + " a method that is @Transactional(REQUIRES_NEW) or NOT_SUPPORTED.",
                null);
    }

    static TransactionClosedException notActive(String connection, int status) {
        return new TransactionClosedException(
                "FERRO-0760: The JTA transaction of this thread is " + name(status) + ", so that no work on \""
                        + connection + "\" can begin in it. Nothing was done. Do the work again in a new transaction.",
                null);
    }

    static SessionMismatchException otherThread(String connection, Thread thread) {
        return new SessionMismatchException(
                "FERRO-0761: The work of the JTA transaction on \"" + connection + "\" is done by thread \""
                        + thread.getName() + "\" and cannot be gone on with here. Do all of it on one thread.",
                null);
    }

    static ActiveTransactionException notTakenIn(String connection, @Nullable Exception cause) {
        return new ActiveTransactionException(
                "FERRO-0762: The transaction manager did not let work on \"" + connection
                        + "\" take part in the JTA transaction of this thread. Nothing was done. The cause tells why, where the"
                        + " manager gives one.",
                cause);
    }

    static ActiveTransactionException otherResources(String connection) {
        return new ActiveTransactionException(
                "FERRO-0763: The JTA transaction with work on \"" + connection
                        + "\" is rolled back: it has other resources, and this connection can only be committed in one step. Do the"
                        + " work on each in a transaction of its own.",
                null);
    }

    static String leftOut(String connection) {
        return "FERRO-0764: The transaction manager says that a JTA transaction was committed whose work on \""
                + connection + "\" it never committed. That work is rolled back.";
    }

    static ActiveTransactionException managerFailed(Exception cause) {
        return new ActiveTransactionException(
                "FERRO-0765: The transaction manager could not tell the transaction of this thread. Nothing was done. The cause"
                        + " tells why.",
                cause);
    }

    private static String name(int status) {
        return switch (status) {
            case Status.STATUS_ACTIVE -> "active and its work has ended";
            case Status.STATUS_MARKED_ROLLBACK -> "marked to be rolled back";
            case Status.STATUS_ROLLING_BACK -> "being rolled back";
            case Status.STATUS_ROLLEDBACK -> "rolled back, perhaps because it took longer than its timeout";
            case Status.STATUS_COMMITTED -> "committed";
            default -> "being committed";
        };
    }
}
