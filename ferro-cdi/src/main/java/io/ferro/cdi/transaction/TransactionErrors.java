package io.ferro.cdi.transaction;

import io.ferro.ActiveTransactionException;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.TransactionalException;
import java.lang.reflect.Method;

/** Errors of declared transactions, in the classes that Jakarta Transactions names for them. */
final class TransactionErrors {

    private TransactionErrors() {}

    static TransactionalException required(InvocationContext context) {
        String message = "FERRO-0755: " + method(context)
                + " is @Transactional(MANDATORY) and was called without a transaction. Call it from one.";
        return new TransactionalException(message, new TransactionRequiredException(message));
    }

    static TransactionalException forbidden(InvocationContext context, String connection) {
        String message = "FERRO-0756: " + method(context)
                + " is @Transactional(NEVER) and was called inside a transaction on \"" + connection
                + "\". Call it outside.";
        return new TransactionalException(message, new InvalidTransactionException(message));
    }

    static ActiveTransactionException nobodyBegan(InvocationContext context) {
        return new ActiveTransactionException(
                "FERRO-0766: " + method(context)
                        + " is @Transactional, and the interceptor of the transaction manager that is in charge of that has begun no"
                        + " transaction. Nothing was done. Call the method where the transaction manager works, or leave it out.",
                null);
    }

    static ActiveTransactionException insideManaged(InvocationContext context) {
        return new ActiveTransactionException(
                "FERRO-0767: " + method(context)
                        + " is @Transactional and was called in a JTA transaction, but the transaction manager has no interceptors for"
                        + " that annotation, so that it would not mean what it says. Nothing was done. Add the transaction manager's CDI"
                        + " extension, or call the method outside.",
                null);
    }

    private static String method(InvocationContext context) {
        Method method = context.getMethod();
        return method.getDeclaringClass().getName() + "." + method.getName();
    }
}
