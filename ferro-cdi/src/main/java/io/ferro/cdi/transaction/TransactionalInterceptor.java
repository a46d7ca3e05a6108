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

    /** As Jakarta Transactions says. */
    static final int PRIORITY = Interceptor.Priority.PLATFORM_BEFORE + 200;

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // The container's own is.
    private final Instance<FerroRuntime> runtime;

    TransactionalInterceptor(Instance<FerroRuntime> runtime) {
        this.runtime = runtime;
    }

    @AroundInvoke
    @Nullable
    Object aroundInvoke(InvocationContext context) throws Exception {
        return around(new TransactionalCall(runtime.get().engines(), context));
    }

    abstract @Nullable Object around(TransactionalCall call) throws Exception;
}
