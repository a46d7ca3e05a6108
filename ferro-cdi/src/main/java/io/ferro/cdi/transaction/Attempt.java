package io.ferro.cdi.transaction;

import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** A call inside a transaction. What it came to is given out when the transaction has ended. Used by one thread. */
final class Attempt {

    private final InvocationContext context;
    private @Nullable Object result;

    /** What does not keep the transaction from being committed. */
    private @Nullable Throwable tolerated;

    Attempt(InvocationContext context) {
        this.context = context;
    }

    /** Makes the call. What it throws here is to roll the transaction back. */
    void run() throws Exception {
        try {
            result = context.proceed();
        } catch (Throwable failure) {
            if (RollbackRule.of(context).rollsBackOn(failure)) {
                throw failure;
            }
            tolerated = failure;
        }
    }

    /** Lets nothing get lost when the commit fails. */
    void addTo(Throwable failure) {
        if (tolerated != null) {
            failure.addSuppressed(tolerated);
        }
    }

    /** {@return the result of the call, which throws here what did not roll back} */
    @Nullable
    Object result() throws Exception {
        if (tolerated instanceof Error error) {
            throw error;
        }
        if (tolerated != null) {
            throw (Exception) tolerated;
        }
        return result;
    }
}
