package io.ferro.cdi.transaction;

import io.ferro.Transaction;
import io.ferro.cdi.runtime.FerroRuntime;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets the transaction of the thread aside. */
@Interceptor
@Transactional(TxType.NOT_SUPPORTED)
@Priority(TransactionalInterceptor.PRIORITY)
public class NotSupportedInterceptor extends TransactionalInterceptor {

    private static final long serialVersionUID = 1L;

    /**
     * Called by the container.
     *
     * @param runtime the engines
     */
    @Inject
    public NotSupportedInterceptor(Instance<FerroRuntime> runtime) {
        super(runtime);
    }

    @Override
    @Nullable
    Object around(TransactionalCall call) throws Exception {
        Optional<Transaction> current = call.current();
        return current.isPresent() ? call.proceedBeside(current.get()) : call.proceed();
    }
}
