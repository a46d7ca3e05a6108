package io.ferro.tck.propagation;

import io.ferro.tck.cdi.Carrier;
import java.lang.reflect.Proxy;
import org.apache.openejb.loader.SystemInstance;
import org.apache.openejb.spi.SecurityService;
import org.apache.openejb.threads.impl.ContextServiceImplFactory;

/** The context services of Jakarta Concurrency, as TomEE has them. The rest of that server is not here, and nobody is logged in. */
final class TomEe {

    static {
        SystemInstance.get().setComponent(SecurityService.class, (SecurityService<?>) Proxy.newProxyInstance(
                TomEe.class.getClassLoader(),
                new Class<?>[] {SecurityService.class},
                (proxy, method, arguments) -> null));
    }

    private TomEe() {}

    static Carrier byDefault() {
        return ContextServiceImplFactory.newDefaultContextService()::contextualCallable;
    }

    static Carrier of(String[] propagated, String... cleared) {
        ContextServiceImplFactory factory = new ContextServiceImplFactory();
        factory.setPropagated(String.join(",", propagated));
        factory.setCleared(String.join(",", cleared));
        return factory.create()::contextualCallable;
    }
}
