package io.ferro.tck.change;

import io.ferro.tck.engine.SessionAssertions;
import java.util.List;

/** Assertions inside a session on a database that has the tables of this package. */
public abstract class ChangeAssertions extends SessionAssertions {

    /** For subclasses. */
    protected ChangeAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(
                Anchor.class,
                Crate.class,
                Depot.class,
                Label.class,
                Meter.class,
                Overview.class,
                Pallet.class,
                Rope.class,
                Sum.class);
    }
}
