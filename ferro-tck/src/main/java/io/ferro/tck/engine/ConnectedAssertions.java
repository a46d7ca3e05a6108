package io.ferro.tck.engine;

import io.ferro.Engine;
import io.ferro.Engines;
import org.junit.jupiter.api.BeforeEach;

/** Assertions on a default connection to the test's own database, which has an empty table for each of the models that many share. */
public abstract class ConnectedAssertions extends EngineAssertions {

    private Engines engines;

    /** For subclasses. */
    protected ConnectedAssertions() {}

    @BeforeEach
    final void connect() {
        engines = unconnected();
        engines.connect(settings());
    }

    /** {@return the engines, with one connection unless the test opened more} */
    protected final Engines engines() {
        return engines;
    }

    /** {@return the engine of the default connection} */
    protected final Engine engine() {
        return engines.engine();
    }
}
