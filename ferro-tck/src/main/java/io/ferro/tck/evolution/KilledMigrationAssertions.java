package io.ferro.tck.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.schema.MigrateOptions;
import io.ferro.tck.Assertion;
import io.ferro.tck.TemporaryDirectory;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.process.Fork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The end of an application in the middle of a migration: the database is the old one or the new one. */
public abstract class KilledMigrationAssertions extends EngineAssertions {

    private static final boolean LONG = Boolean.getBoolean("ferro-tck.long");
    private static final int KILLS = LONG ? 60 : 2;
    private static final int PRODUCTS = LONG ? 200_000 : 30_000;

    private static final Pattern TOOK = Pattern.compile("took=(\\d+);");

    private final Random random = new Random();

    /** For subclasses. */
    protected KilledMigrationAssertions() {}

    @Test
    @Timeout(3600)
    @Assertion({"MIG-03", "MIG-06"})
    void aKilledProcessLeavesTheOldOrTheNew() throws Exception {
        TestDatabase reference = anotherDatabase();
        OldShop.open(reference.database(), reference.url(), PRODUCTS);
        List<String> old = state(reference);
        long millis = run(reference, -1);
        List<String> grown = state(reference);
        assertThat(grown).isNotEqualTo(old);

        List<String> outcomes = new ArrayList<>();
        for (int n = 0; n < KILLS; n++) {
            long after = random.nextLong(millis * 5 / 4); // At times not before it has ended.
            try (TestDatabase killed = database().database().fresh()) {
                OldShop.open(killed.database(), killed.url(), PRODUCTS);
                run(killed, after);
                List<String> found = state(killed);
                assertThat(found).as("killed after %s ms", after).isIn(old, grown);
                outcomes.add(found.equals(old) ? "old" : "new");
                run(killed, -1);
                assertThat(state(killed)).isEqualTo(grown);
            }
        }
        System.out.println(database().database().label() + ": killed " + KILLS + " times during a migration of "
                + millis + " ms, found " + outcomes);
    }

    /** Migrates in a process of its own, which is killed after so many milliseconds unless that is negative; then tells how many it took. */
    private static long run(TestDatabase database, long killedAfter) throws Exception {
        TemporaryDirectory directory = TemporaryDirectory.create("ferro-tck-killed-");
        Path signal = directory.path().resolve("signal");
        try (Fork program = Fork.start(
                directory.path(),
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                MigratingProgram.class,
                database.url(),
                signal.toString(),
                "later")) {
            Files.createFile(signal);
            program.await("begins");
            if (killedAfter < 0) {
                Matcher took = TOOK.matcher(program.result());
                assertThat(took.find()).isTrue();
                return Long.parseLong(took.group(1));
            }
            Thread.sleep(killedAfter);
            program.kill();
            return killedAfter;
        } finally {
            directory.delete();
        }
    }

    /** {@return schema and data; a server may still be rolling back what its dead client had begun} */
    private static List<String> state(TestDatabase database) throws Exception {
        try (Engines engines = Engines.create(OldShop.MODELS)) {
            Engine engine = engines.connect(database.url());
            engine.plan(MigrateOptions.defaults().updates());
            try (Connection connection = engine.dataSource().getConnection()) {
                LiveSchema live = LiveSchema.of(database.database(), connection);
                live.looks();
                List<String> state = new ArrayList<>(live.dump());
                state.addAll(live.rows(OldShop.sums()).get(0));
                return state;
            }
        }
    }
}
