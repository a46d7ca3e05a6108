package io.ferro.session;

import io.ferro.Session;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Leads to the session that is current at the moment of the operation. */
record AmbientRoute(DefaultEngines engines) implements Route {

    @Override
    public <T extends @Nullable Object> T on(Function<Session, T> work) {
        Session current = engines.ambient().current();
        return current != null ? work.apply(current) : engines.ambient().implicitly(work);
    }

    @Override
    public Route using(String connection) {
        return engines.routeUsing(connection);
    }
}
