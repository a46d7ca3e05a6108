package io.ferro.tck.cdi;

import io.ferro.cdi.FerroSessionScoped;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.UUID;

/** Lives as long as a session. */
@FerroSessionScoped
class Basket {

    private final UUID identity = UUID.randomUUID();

    @Inject
    Departures departures;

    @Inject
    Farewells farewells;

    @PostConstruct
    void begin() {
        departures.began(identity);
    }

    UUID identity() {
        return identity;
    }

    @PreDestroy
    void end() {
        departures.ended(identity);
        farewells.say("basket");
    }
}
