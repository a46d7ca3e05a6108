package io.ferro.tck.relation;

import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.tck.engine.EngineAssertions;
import org.junit.jupiter.api.BeforeEach;

/** Assertions inside a session on a database that has the tables of {@link Fleet}. */
public abstract class FleetAssertions extends EngineAssertions {

    private Engines engines;
    private Session session;

    /** For subclasses. */
    protected FleetAssertions() {}

    @BeforeEach
    final void open() {
        engines = closedAfterwards(Fleet.engines());
        engines.connect(settings());
        session = closedAfterwards(engines.session());
    }

    /** {@return the engines, with one connection unless the test opened more} */
    protected final Engines engines() {
        return engines;
    }

    /** {@return the open session} */
    protected final Session session() {
        return session;
    }
}
