package io.ferro.tck.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.ImplicitSessions;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Scalar;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random steps of three threads over two connections do what plain collections say. With the system property {@code ferro-tck.seed} a
 * sequence is repeated.
 */
public abstract class RandomSessionsAssertions extends EngineAssertions {

    private static final int SEQUENCES = Boolean.getBoolean("ferro-tck.long") ? 10_000 : 150;
    private static final int STEPS = 40;

    /** For subclasses. */
    protected RandomSessionsAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(Slip.class);
    }

    @Test
    @Timeout(1800)
    @Assertion({"SESS-02", "SESS-03", "SESS-04", "SESS-05", "SESS-07", "SESS-09", "SESS-11", "TX-02", "TX-03", "TX-04"})
    void whateverIsDoneTheyDoWhatIsPromised() throws Exception {
        Engines engines = unconnected(EnginesOptions.defaults().implicitSessions(ImplicitSessions.FORBID));
        engines.connect(settings());
        connectAnother(engines, RandomSteps.CONNECTIONS.get(1));
        Long repeated = Long.getLong("ferro-tck.seed");
        long first = repeated == null ? System.nanoTime() : repeated;
        long steps = 0;
        for (int number = 0; number < (repeated == null ? SEQUENCES : 1); number++) {
            long seed = first + number;
            try (RandomSteps sequence = new RandomSteps(engines, new Random(seed), onSqlite())) {
                for (int step = 0; step < STEPS; step++) {
                    sequence.step();
                    assertThat(sequence.answered())
                            .as("-Dferro-tck.seed=%s, after %s", seed, sequence)
                            .isEqualTo(sequence.expected());
                }
                steps += sequence.finish();
            }
            for (String name : RandomSteps.CONNECTIONS) {
                assertThat(engines.engine(name).poolStats().active())
                        .as("-Dferro-tck.seed=%s", seed)
                        .isZero();
                engines.engine(name).execute("delete from session_slip");
            }
        }
        System.out.println("SESS: " + steps + " steps on " + database().database() + " did what plain collections say");
        assertThat(Scalar.of(engines.engine(), "select count(*) as n from session_slip"))
                .isZero();
    }
}
