package io.ferro.tck.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.tck.Assertion;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.engine.EngineAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random models that grow into others, in tables with rows. With the system property {@code ferro-tck.seed} one pair is repeated; with
 * {@code ferro-tck.pairs} another number of them runs.
 */
public abstract class EvolutionAssertions extends EngineAssertions {

    private static final int TOGETHER = 50;

    private final long first = Long.getLong("ferro-tck.seed", 1);
    private final int pairs = Integer.getInteger(
            "ferro-tck.pairs",
            System.getProperty("ferro-tck.seed") != null ? 1 : Boolean.getBoolean("ferro-tck.long") ? 1000 : 20);

    private Engine cleaner;

    /** For subclasses. */
    protected EvolutionAssertions() {}

    @BeforeEach
    void connect() {
        cleaner = closedAfterwards(Engines.create(GrownVendor.class))
                .connect(database().url());
    }

    @Test
    @Timeout(3600)
    @Assertion({"MIG-03", "MIG-06"})
    void whateverTheModelsWereAndBecame() throws Exception {
        List<AssertionError> failures = new ArrayList<>();
        int refused = 0;
        for (long seed = first; seed < first + pairs; seed += TOGETHER) {
            try (CompiledPairs compiled = new CompiledPairs(seed, (int) Math.min(TOGETHER, first + pairs - seed))) {
                for (Pair pair : compiled.pairs()) {
                    refused += run(compiled, pair, failures);
                }
            }
        }
        System.out.println(database().database().label() + ": " + pairs + " pairs of schemas from seed " + first + ", "
                + refused + " refused as they had to be, " + failures.size() + " wrong");
        assertThat(failures).isEmpty();
        assertThat(refused).isLessThan(Math.max(pairs, 2) / 2);
    }

    /** A new schema is made in less time than a new database. */
    private TestDatabase emptied() {
        cleaner.execute("drop schema public cascade");
        cleaner.execute("create schema public");
        return database();
    }

    private int run(CompiledPairs compiled, Pair pair, List<AssertionError> failures) {
        try (TestDatabase own = onSqlite() ? database().database().fresh() : null) {
            return new PairRun(compiled, pair, own == null ? emptied() : own).run() ? 1 : 0;
        } catch (Exception | AssertionError e) {
            failures.add(new AssertionError("-Dferro-tck.seed=" + pair.seed() + ": " + e.getMessage(), e));
            return 0;
        }
    }
}
