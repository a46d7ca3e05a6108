package io.ferro.tck.helidon.main;

import io.ferro.Engine;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Leaves after everybody else: containers destroy singletons last. */
@Singleton
class Caretaker {

    @Inject
    Engine engine;

    void come(@Observes Startup event) {}

    @PreDestroy
    void leave() {
        engine.runInSession(session -> session.create(new Ticket("the last of all")));
    }
}
