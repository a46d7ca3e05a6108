package io.ferro.tck.version;

import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.Session;
import io.ferro.tck.engine.EngineAssertions;
import org.junit.jupiter.api.BeforeEach;

/** Assertions on rows that count their changes, in an open session and beside it. */
public abstract class VersionedAssertions extends EngineAssertions {

    private Engines engines;
    private Session session;

    /** For subclasses. */
    protected VersionedAssertions() {}

    @BeforeEach
    final void connect() {
        engines = unconnected(EnginesOptions.defaults().models(Tally.class, Draft.class, Ballot.class));
        engines.connect(settings());
        session = closedAfterwards(engines.session());
    }

    /** {@return the engines, with one connection} */
    protected final Engines engines() {
        return engines;
    }

    /** {@return the open session} */
    protected final Session session() {
        return session;
    }

    /** Somebody else changes a row. */
    final void addElsewhere(Tally tally, long amount) {
        engines.engine().runInSession(other -> {
            Tally own = other.get(Tally.class, tally.id);
            own.amount += amount;
            other.save(own);
        });
    }

    /** {@return the row as the database has it} */
    final Tally stored(Tally tally) {
        return engines.engine().callInSession(other -> other.get(Tally.class, tally.id));
    }
}
