package io.ferro.cdi.transaction;

import io.ferro.cdi.runtime.FerroRuntime;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** A call around which a transaction manager has done already what the annotation asks for. */
final class LeftToOthers {

    private LeftToOthers() {}

    /** {@return the result of the call, which does not take place without the transaction that it needs} */
    static @Nullable Object proceed(FerroRuntime ferro, InvocationContext context) throws Exception {
        if (needsTransaction(Bindings.of(context, Transactional.class)) && !ferro.isInManagedTransaction()) {
            throw TransactionErrors.nobodyBegan(context);
        }
        return context.proceed();
    }

    private static boolean needsTransaction(@Nullable Transactional declared) {
        return declared == null
                || switch (declared.value()) {
                    case REQUIRED, REQUIRES_NEW, MANDATORY -> true;
                    case SUPPORTS, NOT_SUPPORTED, NEVER -> false;
                };
    }
}
