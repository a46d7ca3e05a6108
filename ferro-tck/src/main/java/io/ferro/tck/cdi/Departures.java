package io.ferro.tck.cdi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Remembers which baskets began and which ended. */
@ApplicationScoped
class Departures {

    private final AtomicInteger begun = new AtomicInteger();
    private final Set<UUID> ended = ConcurrentHashMap.newKeySet();

    void began(UUID basket) {
        begun.incrementAndGet();
    }

    void ended(UUID basket) {
        if (!ended.add(basket)) {
            throw new IllegalStateException("Destroyed twice: " + basket);
        }
    }

    int begun() {
        return begun.get();
    }

    boolean hasEnded(UUID basket) {
        return ended.contains(basket);
    }
}
