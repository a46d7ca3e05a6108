package io.ferro.tck.helidon.main;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Remembers the session of each request. */
@ApplicationScoped
class Requests {

    @Inject
    Engines engines;

    @Inject
    Engine engine;

    private final Set<Session> sessions =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    void enter() {
        sessions.add(engines.currentSession().orElseThrow());
    }

    /** {@return how many sessions there were, how many of them are open, and how many connections are in use} */
    String state() {
        synchronized (sessions) {
            return sessions.size() + " sessions, "
                    + sessions.stream().filter(Session::isOpen).count() + " open, "
                    + engine.poolStats().active() + " connections";
        }
    }
}
