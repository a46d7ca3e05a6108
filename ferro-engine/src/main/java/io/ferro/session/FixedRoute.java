package io.ferro.session;

import io.ferro.Session;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Always leads to one session. */
record FixedRoute(Session session, DefaultEngines engines) implements Route {

    @Override
    public <T extends @Nullable Object> T on(Function<Session, T> work) {
        return work.apply(session);
    }

    @Override
    public Route using(String connection) {
        return engines.routeUsing(connection);
    }
}
