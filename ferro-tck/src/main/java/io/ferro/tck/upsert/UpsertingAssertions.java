package io.ferro.tck.upsert;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.Session;
import io.ferro.tck.engine.EngineAssertions;
import org.junit.jupiter.api.BeforeEach;

/** Assertions in an open session, with enough connections for all writers beside it. */
public abstract class UpsertingAssertions extends EngineAssertions {

    /** How many write at once. */
    static final int WRITERS = 16;

    private Engine engine;
    private Session session;

    /** For subclasses. */
    protected UpsertingAssertions() {}

    @BeforeEach
    final void connect() {
        ConnectionSettings settings = settings().pool(PoolConfig.of(WRITERS + 1));
        engine = closedAfterwards(newEngines()).connect(settings);
        session = closedAfterwards(engine.session());
    }

    static Engines newEngines() {
        return Engines.create(
                Item.class, Label.class, Chip.class, Hits.class, Note.class, Seat.class, Mark.class, Rate.class);
    }

    /** {@return the engine of the only connection} */
    protected final Engine engine() {
        return engine;
    }

    /** {@return the open session} */
    protected final Session session() {
        return session;
    }

    /** {@return the row as the database has it} */
    final <M> M stored(Class<M> model, Object key) {
        return engine.callInSession(other -> other.get(model, key));
    }

    /** {@return how many rows the database has} */
    final long count(Class<?> model) {
        return engine.callInSession(other -> other.query(model).count());
    }
}
