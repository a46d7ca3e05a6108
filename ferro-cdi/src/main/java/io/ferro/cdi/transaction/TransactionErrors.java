package io.ferro.cdi.transaction;

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

    private static String method(InvocationContext context) {
        Method method = context.getMethod();
        return method.getDeclaringClass().getName() + "." + method.getName();
    }
}
