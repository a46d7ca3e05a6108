package io.ferro.cdi.transaction;

import io.ferro.cdi.runtime.FerroRuntime;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What happens around the calls of {@code @Transactional} methods. There is one subclass for each {@code TxType}, because that is a
 * binding member of the annotation. Serializable, as beans of HTTP sessions need their interceptors to be.
 */
abstract class TransactionalInterceptor implements Serializable {

    /** As Jakarta Transactions says, but after a transaction manager's own, so that its transaction is there when one must be. */
    static final int PRIORITY = Interceptor.Priority.PLATFORM_BEFORE + 201;

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // The container's own is.
    private final Instance<FerroRuntime> runtime;

    TransactionalInterceptor(Instance<FerroRuntime> runtime) {
        this.runtime = runtime;
    }

    @AroundInvoke
    @Nullable
    Object aroundInvoke(InvocationContext context) throws Exception {
        FerroRuntime ferro = runtime.get();
        if (ferro.leavesTransactions()) {
            return LeftToOthers.proceed(ferro, context);
        }
        if (ferro.isInManagedTransaction()) {
            throw TransactionErrors.insideManaged(context);
        }
        return around(new TransactionalCall(ferro.engines(), context));
    }

    abstract @Nullable Object around(TransactionalCall call) throws Exception;
}
