package io.ferro.session;

import io.ferro.Session;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Leads to the current session where that is one of a named connection, else to one that lasts for the operation.
 *
 * @param engines the registry
 * @param engine the connection's engine, looked up at each operation
 * @param leaves whether it leads away from where the thread is, so that a transaction on another connection or a session that another
 *     thread closed forbids it; an engine stays on its own connection whatever the thread has open
 */
record NamedRoute(DefaultEngines engines, Supplier<DefaultEngine> engine, boolean leaves) implements Route {

    @Override
    public <T extends @Nullable Object> T on(Function<Session, T> work) {
        DefaultEngine target = engine.get();
        if (leaves) {
            engines.ambient().requireNotStale();
            engines.threads().requireNoTransactionElsewhere(target.connection());
        }
        Session current = engines.ambient().currentOn(target);
        return current != null ? work.apply(current) : target.onTransientSession(work);
    }

    @Override
    public Route using(String connection) {
        return engines.routeUsing(connection);
    }
}
