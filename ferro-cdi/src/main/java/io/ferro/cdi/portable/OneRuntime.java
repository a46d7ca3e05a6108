package io.ferro.cdi.portable;

import io.ferro.cdi.runtime.FerroRuntime;
import io.ferro.cdi.runtime.RequestSessions;
import io.ferro.cdi.runtime.TransactionalPlaces;
import io.ferro.cdi.runtime.UsedConnections;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * The runtime, which is made once and lasts until the container has shut down. A container destroys singletons in any order: those after
 * the runtime may ask for it again, and must not get a second one with pools of its own.
 */
final class OneRuntime {

    private volatile @Nullable FerroRuntime made;

    void addTo(AfterBeanDiscovery discovery, BeanManager beans) {
        discovery
                .<FerroRuntime>addBean()
                .id(FerroRuntime.class.getName())
                .types(FerroRuntime.class, Object.class)
                .scope(Singleton.class)
                .produceWith(lookup -> get(beans));
    }

    /** {@return the runtime} The deployment calls it first, which is one thread's. */
    FerroRuntime get(BeanManager beans) {
        FerroRuntime runtime = made;
        if (runtime == null) {
            runtime = new FerroRuntime(
                    find(UsedConnections.class, beans),
                    find(TransactionalPlaces.class, beans),
                    find(RequestSessions.class, beans),
                    beans);
            made = runtime;
        }
        return runtime;
    }

    private static <T> T find(Class<T> type, BeanManager beans) {
        return beans.createInstance().select(type).get();
    }

    void stop() {
        FerroRuntime runtime = made;
        if (runtime != null) {
            runtime.stop();
        }
    }
}
