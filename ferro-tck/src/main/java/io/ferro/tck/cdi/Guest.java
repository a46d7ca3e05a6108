package io.ferro.tck.cdi;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Lives as long as a request. */
@RequestScoped
class Guest {

    @Inject
    Farewells farewells;

    void arrive() {}

    @PreDestroy
    void leave() {
        farewells.say("guest");
    }
}
