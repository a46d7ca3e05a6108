package io.ferro.tck.cdi;

import io.ferro.Engine;
import io.ferro.Session;
import io.ferro.cdi.Using;
import io.ferro.cdi.WithSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Works with the databases as soon as the application starts. */
@ApplicationScoped
class Arrival {

    @Inject
    Engine engine;

    @Inject
    @Using("analytics")
    Engine analytics;

    @Inject
    Basket basket;

    @Inject
    Session session;

    private final List<UUID> baskets = new ArrayList<>();
    private long written;

    void start(@Observes Startup event) {
        written += engine.execute("insert into region (code, name) values (?, ?)", "up", "started");
        written += analytics.execute("insert into region (code, name) values (?, ?)", "up", "started");
    }

    @WithSession("analytics")
    public void startInSession(@Observes Startup event) {
        baskets.add(basket.identity());
        written += session.execute("insert into region (code, name) values (?, ?)", "in", "with a session");
        engine.runInSession(own -> {
            baskets.add(basket.identity());
            written += session.execute("insert into region (code, name) values (?, ?)", "in", "in a session");
        });
    }

    /** {@return the beans of the sessions that it has worked in} */
    List<UUID> baskets() {
        return baskets;
    }

    long written() {
        return written;
    }
}
