package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConfigurationException;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many threads that connect the same name. */
public abstract class NameRaceAssertions extends EngineAssertions {

    private static final int THREADS = 16;

    /** For subclasses. */
    protected NameRaceAssertions() {}

    @Test
    @Assertion({"CONN-06", "CONN-14"})
    void oneWinsTheOthersGetTheErrorAndNothingOfThemIsLeft() throws Exception {
        Engines engines = unconnected();
        engines.connect(settings()); // What drivers start once for the whole JVM is there afterwards.
        engines.reset();
        Leftovers before = Leftovers.now();
        for (String name : new String[] {"default", "same"}) {
            List<Optional<ConfigurationException>> results = Together.run(THREADS, number -> () -> {
                try {
                    engines.connect(settings().named(name).pool(PoolConfig.of(2).minConnections(1)));
                    return Optional.empty();
                } catch (ConfigurationException e) {
                    return Optional.of(e);
                }
            });
            assertThat(results).filteredOn(Optional::isEmpty).hasSize(1);
            assertThat(results.stream().flatMap(Optional::stream))
                    .hasSize(THREADS - 1)
                    .allSatisfy(error -> assertThat(error).hasMessageContainingAll("FERRO-0104", "\"" + name + "\""));
            assertThat(engines.names()).containsExactly(name);
            assertThat(Scalar.of(engines.engine(name), "select 1 as n")).isEqualTo(1);

            engines.disconnect(name);
            assertThat(Leftovers.threadsSince(before)).isEmpty();
            assertThat(Leftovers.filesSince(before)).isEmpty();
        }
    }

    @Test
    @Assertion("CONN-06")
    void differentNamesAtOnceAllSucceed() throws Exception {
        Engines engines = unconnected();
        Together.run(THREADS, number -> () -> engines.connect(settings().named("c" + number)));
        assertThat(engines.names())
                .containsExactlyInAnyOrder(IntStream.range(0, THREADS)
                        .mapToObj(number -> "c" + number)
                        .toArray(String[]::new));
        for (String name : engines.names()) {
            assertThat(engines.engine(name).name()).isEqualTo(name);
            assertThat(Scalar.of(engines.engine(name), "select count(*) as n from author"))
                    .isZero();
        }
    }

    @Test
    @Assertion("CONN-06")
    void aNameThatGoesAndComesIsEitherKnownOrTheErrorSaysSo() throws Exception {
        Engines engines = unconnected();
        engines.connect(settings());
        Together.run(4, number -> () -> {
            for (int round = 0; round < 10; round++) {
                if (number == 0) {
                    engines.connect(settings().named("guest"));
                    engines.disconnect("guest");
                } else {
                    assertThat(engines.names()).contains("default").isSubsetOf("default", "guest");
                    assertThat(engines.engine("default").fetchAll("select name from author"))
                            .isEmpty();
                }
            }
            return number;
        });
        assertThat(engines.names()).containsExactly("default");
    }
}
