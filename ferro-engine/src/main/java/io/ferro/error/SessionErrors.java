package io.ferro.error;

import io.ferro.ActiveTransactionException;
import io.ferro.NoActiveSessionException;
import io.ferro.SessionClosedException;
import io.ferro.SessionMismatchException;
import io.ferro.TransactionClosedException;
import io.ferro.TransactionRolledBackException;

/** Errors about sessions and transactions: FERRO-02nn. */
public final class SessionErrors {

    private SessionErrors() {}

    public static SessionClosedException closed(String connection) {
        return new SessionClosedException(
                "FERRO-0201: Session is closed. Open a new session. (Its connection was \"" + connection + "\".)",
                null);
    }

    public static NoActiveSessionException noSession(String callSite) {
        return new NoActiveSessionException(
                "FERRO-0202: No session is open at " + callSite
                        + ", and ferro.implicit-sessions=forbid. Open one with engines.session() or engine.runInSession(...).",
                null);
    }

    public static String implicitSessionWarning(String callSite, String connection) {
        return "FERRO-0203: No session is open at " + callSite + "; working on the default connection \"" + connection
                + "\". Open a session, or set ferro.implicit-sessions=allow. This is logged once for each place.";
    }

    public static ActiveTransactionException closeInTransaction(String connection) {
        return new ActiveTransactionException(
                "FERRO-0204: The session on \"" + connection
                        + "\" has an open transaction and was not closed. Commit the transaction or roll it back first.",
                null);
    }

    public static SessionMismatchException innerSessionOpen(String connection, String inner) {
        return new SessionMismatchException(
                "FERRO-0205: The session on \"" + connection + "\" was not closed: a session on \"" + inner
                        + "\" was opened inside it. Close that one first.",
                null);
    }

    public static ActiveTransactionException otherConnection(String asked, String pinned) {
        return new ActiveTransactionException(
                "FERRO-0206: This thread has a transaction open on \"" + pinned + "\", and work on \"" + asked
                        + "\" would not be part of it. Finish the transaction first, or do that work on another thread.",
                null);
    }

    public static TransactionClosedException transactionClosed(String connection) {
        return new TransactionClosedException(
                "FERRO-0207: The transaction on \"" + connection
                        + "\" was committed or rolled back already. Open a new one.",
                null);
    }

    public static SessionMismatchException innerTransactionOpen(String connection) {
        return new SessionMismatchException(
                "FERRO-0208: The transaction on \"" + connection
                        + "\" has a nested transaction open. Commit or roll back that one first.",
                null);
    }

    public static SessionMismatchException otherThread(String connection) {
        return new SessionMismatchException(
                "FERRO-0209: The transaction on \"" + connection
                        + "\" belongs to the thread that opened it. Open one on this thread instead.",
                null);
    }

    public static SessionMismatchException notYours() {
        return new SessionMismatchException(
                "FERRO-0210: This session stands for the current one and cannot be closed here. Whoever opened the current"
                        + " session closes it: the code that called engines.session(), or the end of the request.",
                null);
    }

    public static ActiveTransactionException transientSession(String connection) {
        return new ActiveTransactionException(
                "FERRO-0211: A transaction was begun on \"" + connection
                        + "\" outside any session, where nothing could hold it open. Open a session first, or use"
                        + " runInTransaction.",
                null);
    }

    public static ActiveTransactionException disconnectInTransaction(String connection) {
        return new ActiveTransactionException(
                "FERRO-0212: This thread has a transaction open on \"" + connection
                        + "\" and would wait for itself to finish it before the connection is closed. Commit it or roll it back"
                        + " first.",
                null);
    }

    public static ActiveTransactionException transactionLeftOpen(String connection) {
        return new ActiveTransactionException(
                "FERRO-0214: A transaction on \"" + connection
                        + "\" was left open by the call that its session was opened for, and was rolled back. Commit it or roll it back"
                        + " before the call returns.",
                null);
    }

    public static SessionMismatchException sessionLeftOpen(String connection, String inner) {
        return new SessionMismatchException(
                "FERRO-0215: A session on \"" + inner + "\" was left open by a call in a session on \"" + connection
                        + "\". It is no longer the current one of this thread. Close it before the call returns.",
                null);
    }

    public static TransactionRolledBackException rollbackOnly(String connection, Throwable reason) {
        return new TransactionRolledBackException(
                "FERRO-0216: The transaction on \"" + connection
                        + "\" was rolled back instead of committed, because something inside it had failed. The cause tells what.",
                reason);
    }

    public static SessionMismatchException setAside(String connection) {
        return new SessionMismatchException(
                "FERRO-0217: The transaction on \"" + connection
                        + "\" is set aside while work apart from it is done. Use it after that work.",
                null);
    }

    public static ActiveTransactionException waitsForItself(String connection) {
        return new ActiveTransactionException(
                "FERRO-0218: Work apart from a transaction needs a connection of \"" + connection
                        + "\" that the transaction holds, and would wait for it for ever. Do the work inside that transaction or after"
                        + " it, or give the pool another connection; SQLite writes on one only.",
                null);
    }

    public static String carriedTransactionLeftOpen(String connection) {
        return "FERRO-0235: A transaction on \"" + connection
                + "\" was left open by a task and was rolled back. Commit it or roll it back before the task ends.";
    }

    public static SessionMismatchException endedByOthers(String connection) {
        return new SessionMismatchException(
                "FERRO-0225: The transaction on \"" + connection
                        + "\" is part of one that a transaction manager ends, and cannot be committed or rolled back here. Leave it to"
                        + " the transaction manager, or call setRollbackOnly.",
                null);
    }

    public static TransactionClosedException transactionAbandoned(String connection) {
        return new TransactionClosedException(
                "FERRO-0213: The transaction on \"" + connection
                        + "\" was rolled back because another thread closed its session or its connection. Nothing of it was"
                        + " kept; do the work again on a connection that is open.",
                null);
    }
}
