package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.FerroException;
import io.ferro.Health;
import io.ferro.PoolConfig;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.engine.Background;
import io.ferro.tck.engine.Together;
import io.ferro.tck.network.Forwarder;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@code check()} says of a server that went away, hangs, and comes back. A forwarder counts and shuts the door. */
@OnDatabase(Database.POSTGRESQL)
@Timeout(60)
public abstract class PostgresHealthAssertions {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Engines engines = Engines.create();
    private Forwarder door;
    private Engine engine;

    /** For subclasses. */
    protected PostgresHealthAssertions() {}

    @BeforeEach
    final void connect(TestDatabase database) throws IOException {
        door = Forwarder.to(database.url());
        engine = engines.connect(ConnectionSettings.of(door.url())
                .password("Hush4711")
                .pool(PoolConfig.of(2).acquireTimeout(SECOND).validationTimeout(SECOND)));
    }

    @AfterEach
    final void close() throws Exception {
        door.close();
        Background.start("closing", () -> {
                    engines.close();
                    return true;
                })
                .get();
    }

    @Test
    @Assertion("CONN-12")
    void aServerThatIsGoneIsDownWithTheReasonAndUpAgainWhenItIsBack() throws Exception {
        assertThat(engine.check().up()).isTrue();
        door.close();
        Thread.sleep(1100);
        Health down = engine.check();
        assertDown(down);
        assertThat(down.latency()).isPositive();
        assertThat(engine.check()).as("also kept for a second").isEqualTo(down);
        assertThatThrownBy(() -> engine.fetchAll("select 1")).isInstanceOf(FerroException.class);
    }

    /** The default time to wait is the validation timeout, here a second. Without it the test runs into its own. */
    @Test
    @Assertion("CONN-12")
    void aServerThatAcceptsAndNeverAnswersIsDownWithinTheTimeout() throws Exception {
        door.swallow();
        assertDown(Background.start("checking", () -> engine.check()).get());
        Thread.sleep(1100);
        assertDown(Background.start("checking", () -> engine.check(Duration.ofMillis(300)))
                .get());
        door.serve();
        Health up = engine.check();
        for (int tries = 0; tries < 50 && !up.up(); tries++) {
            Thread.sleep(100);
            up = engine.check();
        }
        assertThat(up.up()).as("it is back: " + up).isTrue();
        assertThat(up.error()).isEmpty();
    }

    @Test
    @Assertion("CONN-12")
    void manyWhoAskWhileTheServerHangsAllGetTheirAnswerFromOneConnection() throws Exception {
        int before = door.accepted();
        door.swallow();
        Background.start(
                        "checking",
                        () -> Together.run(16, number -> () -> {
                            assertDown(engine.check());
                            return number;
                        }))
                .get();
        assertThat(door.accepted() - before)
                .as("the driver may try a second time without TLS")
                .isBetween(1, 2);
    }

    @Test
    @Assertion("CONN-12")
    void manyWhoAskAtOnceMakeOneConnectionOutsideThePool() throws Exception {
        int before = door.accepted();
        Together.run(16, number -> () -> {
            for (int round = 0; round < 5; round++) {
                assertThat(engine.check().up()).isTrue();
            }
            return number;
        });
        assertThat(door.accepted() - before).isEqualTo(1);
        assertThat(engine.poolStats().active()).isZero();
        Thread.sleep(1100);
        engine.check();
        assertThat(door.accepted() - before)
                .as("after a second it is looked at again")
                .isBetween(1, 2);
    }

    /** To drivers a time of nought is for ever. */
    @Test
    @Assertion("CONN-12")
    void oddTimeoutsAreRefusedOrKeptAndNeverWaitedForForEver() throws Exception {
        assertThat(engine.check(Duration.ofSeconds(Long.MAX_VALUE)).up()).isTrue();
        door.swallow();
        for (Duration timeout : new Duration[] {Duration.ZERO, Duration.ofMillis(-1), Duration.ofNanos(1)}) {
            Thread.sleep(1100);
            Background<Health> checking = Background.start("checking", () -> engine.check(timeout));
            try {
                assertDown(checking.get());
            } catch (ConfigurationException e) {
                assertThat(e).hasMessageContaining("FERRO-");
            }
        }
    }

    private static void assertDown(Health health) {
        assertThat(health.up()).isFalse();
        assertThat(health.error().orElseThrow())
                .startsWith("FERRO-")
                .contains("default")
                .doesNotContain("Hush4711");
        assertThat(health.toString()).doesNotContain("Hush4711");
    }
}
