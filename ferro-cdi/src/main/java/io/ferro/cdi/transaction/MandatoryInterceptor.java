package io.ferro.cdi.transaction;

import io.ferro.Transaction;
import io.ferro.cdi.runtime.FerroRuntime;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jspecify.annotations.Nullable;

/** Joins the transaction of the thread, which must have one. */
@Interceptor
@Transactional(TxType.MANDATORY)
@Priority(TransactionalInterceptor.PRIORITY)
public class MandatoryInterceptor extends TransactionalInterceptor {

    private static final long serialVersionUID = 1L;

    /**
     * Called by the container.
     *
     * @param runtime the engines
     */
    @Inject
    public MandatoryInterceptor(Instance<FerroRuntime> runtime) {
        super(runtime);
    }

    @Override
    @Nullable
    Object around(TransactionalCall call) throws Exception {
        Transaction current = call.current().orElseThrow(() -> TransactionErrors.required(call.context()));
        return call.join(current);
    }
}
