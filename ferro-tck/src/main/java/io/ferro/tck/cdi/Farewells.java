package io.ferro.tck.cdi;

import io.ferro.FerroException;
import io.ferro.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Works with the session whenever something ends, and remembers how that went. */
@ApplicationScoped
class Farewells {

    /**
     * What was met at an end.
     *
     * @param moment which end
     * @param session the session that was current, null when there was none
     * @param wasOpen whether it was open
     * @param refusal why nothing could be written, null when it could
     */
    record Farewell(
            String moment,
            @Nullable Session session,
            boolean wasOpen,
            @Nullable FerroException refusal) {}

    private final ConcurrentMap<Thread, List<Farewell>> watched = new ConcurrentHashMap<>();

    @Inject
    Connections connections;

    /** {@return what the ends on the calling thread will meet} */
    List<Farewell> watch() {
        List<Farewell> farewells = new CopyOnWriteArrayList<>();
        watched.put(Thread.currentThread(), farewells);
        return farewells;
    }

    void beforeRequestEnds(@Observes @BeforeDestroyed(RequestScoped.class) Object event) {
        say("before");
    }

    void requestEnded(@Observes @Destroyed(RequestScoped.class) Object event) {
        say("after");
    }

    void say(String moment) {
        List<Farewell> farewells = watched.get(Thread.currentThread());
        if (farewells != null) {
            Session session = connections.engines.currentSession().orElse(null);
            farewells.add(new Farewell(moment, session, session != null && session.isOpen(), write(moment)));
        }
    }

    private @Nullable FerroException write(String moment) {
        try {
            connections.visits.create(new Visit(moment));
            return null;
        } catch (FerroException e) {
            return e;
        }
    }
}
