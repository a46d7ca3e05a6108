package io.ferro.tck.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Session;
import io.ferro.tck.Assertion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Random queries select, in their order, what a filter and a sort of a list select, with three-valued logic. */
public abstract class SelectionAssertions extends SampleAssertions {

    private static final int WITH_THE_SAME_ROWS = 50;

    /** For subclasses. */
    protected SelectionAssertions() {}

    @Test
    @Timeout(1800)
    @Assertion({"QUERY-01", "QUERY-02"})
    void aQuerySelectsWhatAPlainSearchFinds() {
        List<Sample> samples = List.of();
        for (int number = 0; number < CASES; number++) {
            if (number % WITH_THE_SAME_ROWS == 0) {
                samples = filled();
            }
            RandomQuery query = new RandomQuery(random());
            List<Integer> expected = keys(query.of(samples));
            try (Session session = engines().session()) {
                assertThat(keys(query.on(session).all()))
                        .as(label(number, query))
                        .isEqualTo(expected);
                assertThat(query.on(session).count()).as(label(number, query)).isEqualTo(expected.size());
                assertThat(query.on(session).exists()).as(label(number, query)).isEqualTo(!expected.isEmpty());
            }
        }
    }
}
