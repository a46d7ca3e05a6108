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
 * @param pinned whether a transaction on another connection forbids going there
 */
record NamedRoute(DefaultEngines engines, Supplier<DefaultEngine> engine, boolean pinned) implements Route {

    @Override
    public <T extends @Nullable Object> T on(Function<Session, T> work) {
        DefaultEngine target = engine.get();
        if (pinned) {
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
