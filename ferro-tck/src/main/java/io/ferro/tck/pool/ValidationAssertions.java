package io.ferro.tck.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.FerroException;
import io.ferro.PoolConfig;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.engine.Background;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.network.Forwarder;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pooled connections that died or hang: the validation timeout decides how long their sign of life is waited for. */
@OnDatabase(Database.POSTGRESQL)
@Timeout(60)
public abstract class ValidationAssertions {

    /** Connections that were used a moment ago are taken to be alive. */
    private static final Duration TRUSTED = Duration.ofMillis(700);

    private final Engines engines = Engines.create();
    private Forwarder door;

    /** For subclasses. */
    protected ValidationAssertions() {}

    @BeforeEach
    final void open(TestDatabase database) throws IOException {
        door = Forwarder.to(database.url());
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
    @Assertion("POOL-02")
    void aConnectionThatHangsIsGivenUpAfterTheValidationTimeoutAndReplaced() throws Exception {
        Engine engine = connect(
                PoolConfig.of(1).validationTimeout(Duration.ofMillis(500)).acquireTimeout(Duration.ofSeconds(10)));
        int before = door.accepted();
        door.swallowOldOnes();
        Thread.sleep(TRUSTED.toMillis());
        long begin = System.nanoTime();
        assertThat(Background.start("asking", () -> Scalar.of(engine, "select 1 as n"))
                        .get())
                .isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(450));
        assertThat(door.accepted()).isGreaterThan(before);
    }

    @Test
    @Assertion("POOL-02")
    void aLongerValidationTimeoutIsWaitedForLonger() throws Exception {
        Engine engine = connect(
                PoolConfig.of(1).validationTimeout(Duration.ofSeconds(2)).acquireTimeout(Duration.ofSeconds(10)));
        door.swallowOldOnes();
        Thread.sleep(TRUSTED.toMillis());
        long begin = System.nanoTime();
        assertThat(Background.start("asking", () -> Scalar.of(engine, "select 1 as n"))
                        .get())
                .isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(1900));
    }

    @Test
    @Assertion("POOL-02")
    void connectionsThatDiedAreReplacedWithoutAnError() throws Exception {
        Engine engine = connect(PoolConfig.of(3).minConnections(3).acquireTimeout(Duration.ofSeconds(10)));
        door.cut();
        Thread.sleep(TRUSTED.toMillis());
        for (int round = 0; round < 5; round++) {
            assertThat(Scalar.of(engine, "select 1 as n")).isEqualTo(1);
        }
    }

    /** Nobody may wait longer than for the acquire timeout, also where the server accepts and never answers. */
    @Test
    @Assertion({"POOL-02", "POOL-03"})
    void aServerThatHangsFailsWithTheAcquireTimeout() throws Exception {
        Engine engine = connect(
                PoolConfig.of(1).validationTimeout(Duration.ofMillis(500)).acquireTimeout(Duration.ofSeconds(2)));
        door.swallow();
        Thread.sleep(TRUSTED.toMillis());
        assertThatThrownBy(() -> Background.start("asking", () -> Scalar.of(engine, "select 1 as n"))
                        .get())
                .isInstanceOf(FerroException.class)
                .hasMessageContaining("FERRO-");
        door.serve();
        assertThat(Background.start("asking", () -> Scalar.of(engine, "select 1 as n"))
                        .get())
                .isEqualTo(1);
    }

    private Engine connect(PoolConfig pool) {
        Engine engine = engines.connect(ConnectionSettings.of(door.url()).pool(pool));
        assertThat(Scalar.of(engine, "select 1 as n")).isEqualTo(1);
        return engine;
    }
}
