package io.ferro.tck.shop;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers the sessions of requests. */
@ApplicationScoped
public class Sessions {

    @Inject
    Engines engines;

    @Inject
    Engine engine;

    private final Set<Session> kept = ConcurrentHashMap.newKeySet();
    private final Set<Session> weak = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /** Called by the container. */
    public Sessions() {}

    Session current() {
        return engines.currentSession().orElseThrow();
    }

    /** Of a request that its own thread answers. */
    void keep() {
        kept.add(current());
    }

    /** Of a request that another thread answers. Nobody but the request is to hold it. */
    void keepWeakly() {
        weak.add(current());
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

    /** {@return how many that nobody ended are still held by somebody} */
    long held() {
        System.gc();
        synchronized (weak) {
            return weak.stream().filter(Session::isOpen).count();
        }
    }
}
