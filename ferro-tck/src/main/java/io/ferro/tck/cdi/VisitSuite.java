package io.ferro.tck.cdi;

import io.ferro.Engine;
import io.ferro.Session;
import jakarta.inject.Inject;
import java.util.List;

/** Visits on both connections. Public, because Quarkus injects into it from the package of a runner. */
public abstract class VisitSuite {

    @Inject
    Connections connections;

    @Inject
    Requests requests;

    /** For subclasses. */
    protected VisitSuite() {}

    /** Called by each test: not every runner calls methods that JUnit would call before it. */
    void begin() {
        connections.engine.execute("delete from visit");
        connections.analytics.execute("delete from visit");
    }

    Session session() {
        return connections.engines.currentSession().orElseThrow();
    }

    Visit enter(String guest) {
        return connections.visits.create(new Visit(guest));
    }

    List<String> guests() {
        return guests(connections.engine);
    }

    List<String> analyticsGuests() {
        return guests(connections.analytics);
    }

    static List<String> guests(Engine engine) {
        return engine.fetchAll("select guest from visit order by guest").stream()
                .map(row -> row.getString("guest"))
                .toList();
    }
}
