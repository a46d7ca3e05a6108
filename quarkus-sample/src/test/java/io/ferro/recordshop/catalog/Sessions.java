package io.ferro.recordshop.catalog;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers the sessions of requests. */
@ApplicationScoped
public class Sessions {

    @Inject
    Engines engines;

    @Inject
    Engine engine;

    private final Set<Session> kept = ConcurrentHashMap.newKeySet();

    /** {@return that of this request} */
    Session keep() {
        Session current = engines.currentSession().orElseThrow();
        kept.add(current);
        return current;
    }

    /** {@return the text, on a thread that has no session} */
    String withoutSession(String text) {
        return engines.currentSession().isEmpty() ? text : "a session on another thread";
    }

    /** {@return how many there were, how many of them are open, and how many database connections are in use} */
    String report() {
        return kept.size() + " sessions, "
                + kept.stream().filter(Session::isOpen).count() + " open, "
                + engine.poolStats().active() + " connections";
    }
}
