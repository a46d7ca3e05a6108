package io.ferro.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Database;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RatioTableTest {

    private static final List<Sample> SAMPLES = List.of(
            sample(ContenderKind.JDBC, 1, 100_000, 1_000),
            sample(ContenderKind.FERRO, 1, 130_000, 1_500),
            sample(ContenderKind.JDBI, 1, 200_000, 2_000),
            sample(ContenderKind.JDBC, 2, 200_000, 1_000),
            sample(ContenderKind.FERRO, 2, 210_000, 1_500),
            sample(ContenderKind.JDBI, 2, 400_000, 2_000),
            sample(ContenderKind.JDBC, 3, 1_100_000, 1_002),
            sample(ContenderKind.FERRO, 3, 1_210_000, 1_500),
            sample(ContenderKind.JDBI, 3, 1_100_000, 2_000));

    private static Sample sample(ContenderKind contender, int round, double nanos, double bytes) {
        return new Sample(Workload.INSERT, Database.SQLITE, contender, round, new Cost(nanos, bytes));
    }

    @Test
    void aLineHasMediansOfRatiosOfTheSameRoundAndFerrosSpread() {
        assertThat(new RatioTable(SAMPLES).time()).isEqualTo("""
                | workload | database | JDBC, µs | promised | Ferro | Jdbi |
                |---|---|---:|---:|---:|---:|
                | insert one, key returned | SQLite | 200.0 | 0.75 | 1.10 (1.05 to 1.30) | 2.00 |
                """);
    }

    @Test
    void bytesHaveATableOfTheirOwn() {
        assertThat(new RatioTable(SAMPLES).bytes()).isEqualTo("""
                | workload | database | JDBC, bytes | promised | Ferro | Jdbi |
                |---|---|---:|---:|---:|---:|
                | insert one, key returned | SQLite | 1,000.0 | 1.50 | 1.50 (1.50 to 1.50) | 2.00 |
                """);
    }

    @Test
    void theMedianOfAnEvenNumberIsBetweenTheMiddleTwo() {
        assertThat(Spread.of(DoubleStream.of(3, 2))).isEqualTo(new Spread(2, 2.5, 3));
    }

    @Test
    void aSampleSurvivesTheWayToAnotherProcess() {
        assertThat(SAMPLES)
                .allSatisfy(sample -> assertThat(Sample.parse(sample.line())).isEqualTo(sample));
    }
}
