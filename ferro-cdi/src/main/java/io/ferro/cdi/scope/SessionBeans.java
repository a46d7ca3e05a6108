package io.ferro.cdi.scope;

import io.ferro.Session;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where the beans of each open session are kept. Thread-safe. */
final class SessionBeans {

    private final Map<Session, BeanStore> stores = new ConcurrentHashMap<>();

    /** {@return the beans of a session, null when it has none} */
    @Nullable
    BeanStore find(Session session) {
        return stores.get(session);
    }

    /** {@return the beans of a session, which are destroyed when it is closed} */
    BeanStore of(Session session) {
        return stores.computeIfAbsent(session, this::open);
    }

    private BeanStore open(Session session) {
        BeanStore store = new BeanStore();
        session.onClose(() -> {
            stores.remove(session);
            store.destroyAll();
        });
        return store;
    }
}
