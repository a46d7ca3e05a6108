package io.ferro.tck.helidon.main;

import io.ferro.Engine;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

/** Works with the database when the application starts and when it stops. */
@ApplicationScoped
class Opening {

    @Inject
    Engine engine;

    void open(@Observes Startup event) {
        engine.runInSession(session -> session.create(new Ticket("the first")));
    }

    @PreDestroy
    void close() {
        engine.runInSession(session -> session.create(new Ticket("the last of the application")));
    }
}
