package io.ferro.tck.aggregate;

import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.query.Query;
import io.ferro.tck.engine.EngineAssertions;
import org.junit.jupiter.api.BeforeEach;

/** Assertions inside a session on a database that has the tables of this package. */
public abstract class SalesAssertions extends EngineAssertions {

    private Engines engines;
    private Session session;

    /** For subclasses. */
    protected SalesAssertions() {}

    @BeforeEach
    final void open() {
        engines = closedAfterwards(Engines.create(Sale.class, Shop.class, Ware.class));
        engines.connect(settings()).createTables();
        session = closedAfterwards(engines.session());
    }

    /** {@return the open session} */
    protected final Session session() {
        return session;
    }

    /** {@return a query for every sale} */
    protected final Query<Sale> sales() {
        return session.query(Sale.class);
    }
}
