package io.ferro.tck.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.schema.MigrateOptions;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.engine.PostgresAssertions;
import io.ferro.tck.server.OwnPostgres;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The end of a PostgreSQL server in the middle of a migration. */
public abstract class KilledServerAssertions extends PostgresAssertions {

    private static final boolean LONG = Boolean.getBoolean("ferro-tck.long");
    private static final int KILLS = LONG ? 40 : 3;
    private static final int PRODUCTS = 60_000;
    private static final MigrateOptions UPDATES = MigrateOptions.defaults().updates();

    private final Random random = new Random();

    /** For subclasses. */
    protected KilledServerAssertions() {}

    @Test
    @Timeout(3600)
    @Assertion({"MIG-03", "MIG-06"})
    void aKilledServerComesBackWithTheOldOrTheNew() throws Exception {
        OwnPostgres server = closedAfterwards(OwnPostgres.create());
        OldShop.open(Database.POSTGRESQL, server.url(), PRODUCTS);
        List<String> old = state(server);
        long millis = migrate(server);
        List<String> grown = state(server);
        List<String> outcomes = new ArrayList<>();
        for (int n = 0; n < KILLS; n++) {
            server.execute("drop schema public cascade; create schema public");
            OldShop.open(Database.POSTGRESQL, server.url(), PRODUCTS);
            outcomes.add(killDuringMigration(server, random.nextLong(millis), old, grown));
            migrate(server);
            assertThat(state(server)).isEqualTo(grown);
        }
        System.out.println("PostgreSQL: the server killed " + KILLS + " times during a migration of " + millis
                + " ms, found " + outcomes);
    }

    private static String killDuringMigration(OwnPostgres server, long after, List<String> old, List<String> grown)
            throws Exception {
        FutureTask<Throwable> migration = new FutureTask<>(() -> catchThrowable(() -> migrate(server)));
        new Thread(migration, "migration").start();
        Thread.sleep(after);
        server.kill9();
        Throwable failure = migration.get();
        server.start();
        List<String> found = state(server);
        assertThat(found).as("killed after %s ms, told %s", after, failure).isIn(old, grown);
        return found.equals(old) ? "old" : "new";
    }

    private static long migrate(OwnPostgres server) {
        long begun = System.nanoTime();
        try (Engines engines = Engines.create(OldShop.MODELS)) {
            engines.connect(server.url()).migrate(UPDATES);
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static List<String> state(OwnPostgres server) throws Exception {
        try (Engines engines = Engines.create(OldShop.MODELS)) {
            Engine engine = engines.connect(server.url());
            try (Connection connection = engine.dataSource().getConnection()) {
                LiveSchema live = LiveSchema.of(Database.POSTGRESQL, connection);
                List<String> state = new ArrayList<>(live.dump());
                state.addAll(live.rows(OldShop.sums()).get(0));
                return state;
            }
        }
    }
}
