package io.ferro.tck.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Assertion;
import io.ferro.tck.relation.Fleet.Islander;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Conditions that lead at random through relations select what the same search through objects selects. */
public abstract class RandomPathAssertions extends FleetAssertions {

    private static final int CONDITIONS = Boolean.getBoolean("ferro-tck.long") ? 50_000 : 500;
    private static final int DEPTH = 4;

    /** For subclasses. */
    protected RandomPathAssertions() {}

    @Test
    @Assertion("QUERY-05")
    void whatIsSelectedIsWhatAPlainSearchFinds() {
        long seed = Long.getLong("ferro-tck.seed", System.nanoTime());
        Random random = new Random(seed);
        Isle isle = new Isle(session(), random, 15);
        for (int number = 0; number < CONDITIONS; number++) {
            RandomPath path = RandomPath.of(random, DEPTH);
            assertThat(session()
                            .query(Islander.class)
                            .where(path.condition())
                            .orderBy(Fleet_Islander_.id.asc())
                            .all())
                    .as("condition %s of -Dferro-tck.seed=%s", number, seed)
                    .isEqualTo(isle.selected(path));
        }
    }
}
