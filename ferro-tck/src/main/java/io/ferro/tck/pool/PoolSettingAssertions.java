package io.ferro.tck.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Logged;
import io.ferro.tck.engine.Scalar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The settings of a pool: their defaults, their bounds, and that none is changed behind the back of who made it. */
@Timeout(60)
public abstract class PoolSettingAssertions extends EngineAssertions {

    /** For subclasses. */
    protected PoolSettingAssertions() {}

    @Test
    @Assertion("POOL-02")
    void theDefaultsAreThoseOfTheGuide() {
        for (PoolConfig pool : new PoolConfig[] {
            PoolConfig.defaults(),
            PoolConfig.of(5),
            ConnectionSettings.of(database().url()).pool()
        }) {
            assertThat(pool.acquireTimeout()).isEqualTo(Duration.ofSeconds(30));
            assertThat(pool.idleTimeout()).isEqualTo(Duration.ofMinutes(10));
            assertThat(pool.maxLifetime()).isEqualTo(Duration.ofMinutes(30));
            assertThat(pool.validationTimeout()).isEqualTo(Duration.ofSeconds(5));
            assertThat(pool.leakDetectionThreshold()).isEmpty();
        }
    }

    @Test
    @Assertion("POOL-01")
    void aMaximumBelowOneIsAnErrorThatNamesBoth() {
        assertRefused(PoolConfig.of(0), "min-connections is 0", "max-connections is 0");
        assertRefused(PoolConfig.of(-1), "min-connections is 0", "max-connections is -1");
        assertRefused(PoolConfig.of(3).minConnections(-2), "min-connections is -2", "max-connections is 3");
        assertRefused(PoolConfig.of(3).minConnections(4), "min-connections is 4", "max-connections is 3");
        assertRefused(PoolConfig.of(Integer.MIN_VALUE).minConnections(Integer.MAX_VALUE), "2147483647", "-2147483648");
    }

    @Test
    @Assertion("POOL-02")
    void aTimeBelowItsLeastIsAnErrorThatNamesSettingAndValues() {
        PoolConfig pool = PoolConfig.defaults();
        assertRefused(pool.acquireTimeout(Duration.ofMillis(249)), "acquire-timeout", "PT0.249S", "PT0.25S");
        assertRefused(pool.acquireTimeout(Duration.ZERO), "acquire-timeout", "PT0S", "PT0.25S");
        assertRefused(pool.acquireTimeout(Duration.ofSeconds(-30)), "acquire-timeout", "PT-30S", "PT0.25S");
        assertRefused(pool.idleTimeout(Duration.ofMillis(9_999)), "idle-timeout", "PT9.999S", "PT10S");
        assertRefused(pool.maxLifetime(Duration.ofMillis(29_999)), "max-lifetime", "PT29.999S", "PT30S");
        assertRefused(pool.validationTimeout(Duration.ofMillis(249)), "validation-timeout", "PT0.249S", "PT0.25S");
        assertRefused(
                pool.leakDetectionThreshold(Duration.ofMillis(1_999)), "leak-detection-threshold", "PT1.999S", "PT2S");
    }

    /** What the pool below would change by itself and only log. */
    @Test
    @Assertion("POOL-02")
    void whatCannotBeHonouredIsRefusedAndNeverChangedSilently() {
        PoolConfig pool = PoolConfig.defaults();
        Map<String, PoolConfig> odd = new LinkedHashMap<>();
        odd.put("the least of everything", least());
        odd.put("a leak threshold beyond the lifetime", pool.leakDetectionThreshold(Duration.ofMinutes(31)));
        odd.put("a leak threshold that is the lifetime", pool.leakDetectionThreshold(Duration.ofMinutes(30)));
        odd.put("an idle timeout beyond the lifetime", pool.idleTimeout(Duration.ofMinutes(31)));
        odd.put("an idle timeout that is the lifetime", pool.idleTimeout(Duration.ofMinutes(30)));
        odd.put("an idle timeout just below the lifetime", pool.idleTimeout(Duration.ofMillis(1_799_500)));
        odd.put("a lifetime below the default idle timeout", pool.maxLifetime(Duration.ofMinutes(5)));
        odd.put("a fixed size", PoolConfig.of(3).minConnections(3));
        odd.put(
                "a fixed size and an idle timeout",
                PoolConfig.of(3).minConnections(3).idleTimeout(Duration.ofMinutes(1)));
        odd.put(
                "a lifetime of a minute",
                pool.maxLifetime(Duration.ofMinutes(1)).idleTimeout(Duration.ofSeconds(20)));
        odd.put("a sign of life later than the acquire timeout", pool.acquireTimeout(Duration.ofSeconds(1)));
        odd.put("parts of a millisecond", pool.acquireTimeout(Duration.ofNanos(250_000_001)));
        odd.put("a month for a connection", pool.acquireTimeout(Duration.ofDays(30)));
        odd.put("a month for a sign of life", pool.validationTimeout(Duration.ofDays(30)));
        odd.put(
                "a month of idleness and life",
                pool.idleTimeout(Duration.ofDays(30)).maxLifetime(Duration.ofDays(60)));
        assertHonouredOrRefused(odd);
    }

    /** Some write an endless time for "never". It either works or the error says which setting it is. */
    @Test
    @Assertion("POOL-02")
    void endlessTimesWorkOrAreRefused() {
        Duration endless = Duration.ofSeconds(Long.MAX_VALUE);
        PoolConfig pool = PoolConfig.defaults();
        Map<String, PoolConfig> odd = new LinkedHashMap<>();
        odd.put("acquire-timeout", pool.acquireTimeout(endless));
        odd.put("idle-timeout", pool.idleTimeout(endless));
        odd.put("max-lifetime", pool.maxLifetime(endless));
        odd.put("validation-timeout", pool.validationTimeout(endless));
        odd.put("leak-detection-threshold", pool.leakDetectionThreshold(endless));
        assertHonouredOrRefused(odd);
    }

    /** The values are looked at before the database is, and before the name is taken. */
    @Test
    @Assertion("POOL-02")
    void aWrongSettingLeavesNoName() {
        Engines engines = unconnected();
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> engines.connect(ConnectionSettings.of("postgresql://127.0.0.1:1/nowhere")
                        .pool(PoolConfig.of(0))));
        assertThat(engines.names()).isEmpty();
    }

    private static PoolConfig least() {
        return PoolConfig.of(2)
                .acquireTimeout(Duration.ofMillis(250))
                .validationTimeout(Duration.ofMillis(250))
                .idleTimeout(Duration.ofSeconds(10))
                .maxLifetime(Duration.ofSeconds(30))
                .leakDetectionThreshold(Duration.ofSeconds(2));
    }

    private void assertHonouredOrRefused(Map<String, PoolConfig> pools) {
        List<String> problems = new ArrayList<>();
        pools.forEach((what, pool) -> problem(pool).ifPresent(problem -> problems.add(what + ": " + problem)));
        assertThat(problems).isEmpty();
    }

    private Optional<String> problem(PoolConfig pool) {
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Engines engines = unconnected();
        String logged = Logged.during(() -> thrown.set(catchThrowable(() -> {
            engines.connect(settings().pool(pool));
            Scalar.of(engines.engine(), "select count(*) as n from author");
        })));
        engines.reset();
        Throwable failure = thrown.get();
        if (failure != null) {
            return failure instanceof ConfigurationException ? Optional.empty() : Optional.of(failure.toString());
        }
        return logged.lines()
                .filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                .findFirst();
    }

    private void assertRefused(PoolConfig pool, String... parts) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> unconnected().connect(settings().pool(pool)))
                .withMessageContaining("FERRO-")
                .satisfies(error -> assertThat(error).hasMessageContainingAll(parts));
    }
}
