package io.ferro.tck.cdi;

import io.ferro.Engine;
import io.ferro.cdi.Using;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

/** Works with the databases as soon as the application starts. */
@ApplicationScoped
class Arrival {

    @Inject
    Engine engine;

    @Inject
    @Using("analytics")
    Engine analytics;

    private long written;

    void start(@Observes Startup event) {
        written += engine.execute("insert into region (code, name) values (?, ?)", "up", "started");
        written += analytics.execute("insert into region (code, name) values (?, ?)", "up", "started");
    }

    long written() {
        return written;
    }
}
