package io.ferro.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Database;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTableTest {

    @Test
    void aLineHasMediansAndTheSpreadOfTheRatio() {
        List<Round> rounds = List.of(
                new Round(new Cost(100, 1_000), new Cost(130, 1_500)),
                new Round(new Cost(200, 1_000), new Cost(210, 1_500)),
                new Round(new Cost(1_100, 1_002), new Cost(1_210, 1_500)));
        assertThat(RatioTable.of(List.of(new RatioTable.Line(Workload.FIND, Database.SQLITE, rounds))))
                .isEqualTo("""
                        | workload | database | JDBC, µs | Ferro, µs | Ferro / JDBC, time | JDBC, bytes | Ferro, bytes | Ferro / JDBC, bytes |
                        |---|---|---:|---:|---:|---:|---:|---:|
                        | Find by key | SQLite | 200.0 | 210.0 | 1.10 (1.05 to 1.30) | 1,000 | 1,500 | 1.50 |
                        """);
    }

    @Test
    void theMedianOfAnEvenNumberIsBetweenTheMiddleTwo() {
        List<Round> rounds =
                List.of(new Round(new Cost(1, 1), new Cost(3, 1)), new Round(new Cost(1, 1), new Cost(2, 1)));
        assertThat(Spread.of(rounds, Round::timeRatio)).isEqualTo(new Spread(2, 2.5, 3));
    }
}
