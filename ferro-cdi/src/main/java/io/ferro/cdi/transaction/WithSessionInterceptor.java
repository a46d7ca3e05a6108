package io.ferro.cdi.transaction;

import io.ferro.Call;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.cdi.WithSession;
import io.ferro.cdi.runtime.FerroRuntime;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Opens a session around a call: inside a request that begins with it, and before a transaction begins on that session. */
@Interceptor
@WithSession
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
public class WithSessionInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // The container's own is.
    private final Instance<FerroRuntime> runtime;

    /**
     * Called by the container.
     *
     * @param runtime the engines
     */
    @Inject
    public WithSessionInterceptor(Instance<FerroRuntime> runtime) {
        this.runtime = runtime;
    }

    @AroundInvoke
    @Nullable
    Object aroundInvoke(InvocationContext context) throws Exception {
        Engine engine = engine(Bindings.of(context, WithSession.class));
        Call<Session, @Nullable Object, Exception> work = session -> context.proceed();
        return setsAside(Bindings.of(context, Transactional.class))
                ? engine.callApart(work)
                : engine.callInSession(work);
    }

    private Engine engine(@Nullable WithSession declared) {
        Engines engines = runtime.get().engines();
        return declared == null || declared.value().isEmpty() ? engines.engine() : engines.engine(declared.value());
    }

    /** The session has to be opened where the transaction around the call no longer pins the thread to its connection. */
    private static boolean setsAside(@Nullable Transactional declared) {
        return declared != null
                && switch (declared.value()) {
                    case REQUIRES_NEW, NOT_SUPPORTED -> true;
                    case REQUIRED, MANDATORY, SUPPORTS, NEVER -> false;
                };
    }
}
