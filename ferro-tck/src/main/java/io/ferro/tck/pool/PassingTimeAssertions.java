package io.ferro.tck.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.PoolConfig;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Logged;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.example.Holder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a pool does as time passes. The least lifetime of a connection is half a minute, so the one JVM that looks at all of it begins before
 * the first test, and the tests that read what it saw come last.
 */
@TestMethodOrder(OrderAnnotation.class)
public abstract class PassingTimeAssertions extends EngineAssertions {

    private static @Nullable Observer observer;

    /** For subclasses. */
    protected PassingTimeAssertions() {}

    @BeforeAll
    static void begin(@TempDir Path directory) throws IOException {
        observer = Observer.start(directory);
    }

    @AfterAll
    static void end() {
        observer().close();
        observer = null;
    }

    @Test
    @Order(1)
    @Assertion("POOL-02")
    void aConnectionThatIsNotGivenBackIsLoggedWithThePlaceThatTookIt() {
        String logged = forget(PoolConfig.of(2).leakDetectionThreshold(Duration.ofSeconds(2)));
        assertThat(logged)
                .contains(" WARN ")
                .contains("default")
                .containsIgnoringCase("leak")
                .contains("org.example.Holder.forgetTransaction(Holder.java:")
                .doesNotContain("Hush4711");
    }

    @Test
    @Order(1)
    @Assertion("POOL-02")
    void withoutThresholdNothingIsLogged() {
        assertThat(forget(PoolConfig.of(2))).doesNotContain(" WARN ").doesNotContainIgnoringCase("leak");
    }

    @Test
    @Order(1)
    @Assertion("POOL-02")
    void aConnectionThatIsGivenBackInTimeIsNotLogged() {
        PoolConfig pool = PoolConfig.of(2).leakDetectionThreshold(Duration.ofSeconds(2));
        String logged = Logged.during(() -> {
            Engine engine = unconnected().connect(settings().pool(pool));
            for (int round = 0; round < 12; round++) {
                engine.execute("insert into author (name) values (?)", "Ada");
                sleep(Duration.ofMillis(200));
            }
        });
        assertThat(logged).doesNotContainIgnoringCase("leak");
    }

    @Test
    @Order(2)
    @Assertion({"POOL-01", "POOL-02"})
    void connectionsThatAreIdleForTheIdleTimeoutAreClosedDownToTheMinimum() throws Exception {
        for (int min : new int[] {0, 2}) {
            assertThat(seen("idle_" + min, "opened")).isEqualTo(4);
            assertThat(seen("idle_" + min, "early"))
                    .as("before the idle timeout")
                    .isEqualTo(4);
            assertThat(seen("idle_" + min, "late")).as("minimum " + min).isEqualTo(min);
        }
    }

    @Test
    @Order(2)
    @Assertion("POOL-02")
    void aConnectionIsReplacedAfterItsLifetimeAndNotInTheMiddleOfATransaction() throws Exception {
        assertThat(seen("lifetime", "kept")).as("until then it is the same one").isEqualTo(1);
        assertThat(seen("lifetime", "transaction")).isEqualTo(1);
        assertThat(seen("lifetime", "replaced")).isEqualTo(1);
    }

    private int seen(String observation, String what) throws Exception {
        return observer().seen(database().database().key() + "_" + observation, what);
    }

    private static Observer observer() {
        if (observer == null) {
            throw new AssertionError("No observation was begun.");
        }
        return observer;
    }

    private String forget(PoolConfig pool) {
        return Logged.during(() -> {
            Engine engine = unconnected().connect(settings().pool(pool));
            try (Session session = engine.session();
                    Transaction forgotten = Holder.forgetTransaction(session)) {
                forgotten.execute("insert into author (name) values (?)", "Hush4711");
                sleep(Duration.ofMillis(2600));
            }
        });
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
