package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionFailedException;
import io.ferro.Engine;
import io.ferro.Health;
import io.ferro.PoolConfig;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Background;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whether a connection is up, on both databases. */
@Timeout(60)
public abstract class HealthAssertions extends EngineAssertions {

    private static final Duration A_WHILE = Duration.ofSeconds(20);

    /** For subclasses. */
    protected HealthAssertions() {}

    @Test
    @Assertion("CONN-12")
    void upSaysSoWithLatencyAndWhatIsThere() {
        Instant begin = Instant.now().minusMillis(5);
        Engine engine = unconnected().connect(settings().named("shop"));
        Health health = engine.check();
        assertThat(health.connection()).isEqualTo("shop");
        assertThat(health.up()).isTrue();
        assertThat(health.latency()).isPositive().isLessThan(A_WHILE);
        assertThat(health.checkedAt()).isBetween(begin, Instant.now());
        assertThat(health.error()).isEmpty();
        assertThat(health.details().get("database"))
                .containsIgnoringCase(database().database().label())
                .containsPattern("\\d+\\.\\d+");
        if (!onSqlite()) {
            assertThat(health.details().get("pooler")).isNotBlank();
        }
    }

    @Test
    @Assertion("CONN-12")
    void aFullPoolIsNotDown() throws Exception {
        Engine engine = unconnected().connect(settings().pool(PoolConfig.of(1).acquireTimeout(Duration.ofMillis(250))));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Background<Object> holder = Background.start("holder", () -> {
            engine.runInTransaction(tx -> {
                tx.execute("insert into author (name) values (?)", "Ada");
                held.countDown();
                goOn.await();
            });
            return true;
        });
        held.await();
        Health health = engine.check();
        assertThat(health.error()).isEmpty();
        assertThat(health.up()).isTrue();
        assertThat(engine.poolStats().active()).isEqualTo(1);
        assertThat(engine.poolStats().total())
                .as("it is no connection of the pool")
                .isEqualTo(1);
        goOn.countDown();
        holder.get();
        assertThat(engine.models(Author.class).all()).hasSize(1);
    }

    @Test
    @Assertion("CONN-12")
    void insideATransactionItIsAnsweredFromOutside() {
        Engine engine = unconnected().connect(settings());
        engine.runInTransaction(tx -> {
            tx.execute("insert into author (name) values (?)", "Ada");
            assertThat(engine.check().up()).isTrue();
            assertThat(tx.fetchAll("select name from author")).hasSize(1);
        });
        assertThat(engine.models(Author.class).all()).hasSize(1);
    }

    @Test
    @Assertion("CONN-12")
    void oneResultServesASecond() throws Exception {
        Engine engine = unconnected().connect(settings());
        Health first = engine.check();
        Health second = engine.check();
        assertThat(Duration.between(first.checkedAt(), second.checkedAt()))
                .as("the same, or a whole second later")
                .satisfiesAnyOf(
                        apart -> assertThat(apart).isZero(),
                        apart -> assertThat(apart).isGreaterThanOrEqualTo(Duration.ofSeconds(1)));
        Thread.sleep(1100);
        assertThat(engine.check().checkedAt()).isAfter(first.checkedAt());
    }

    @Test
    @Assertion("CONN-12")
    void manyThreadsGetAnAnswer() throws Exception {
        Engine engine = unconnected().connect(settings());
        List<Health> answers = Together.run(16, number -> engine::check);
        assertThat(answers).allMatch(Health::up);
        Instant first =
                answers.stream().map(Health::checkedAt).min(Instant::compareTo).orElseThrow();
        assertThat(answers)
                .as("one check serves all that come within a second")
                .allSatisfy(answer -> assertThat(answer.checkedAt())
                        .satisfiesAnyOf(
                                at -> assertThat(at).isEqualTo(first),
                                at -> assertThat(at).isAfterOrEqualTo(first.plusSeconds(1))));
    }

    @Test
    @Assertion("CONN-12")
    void nothingIsLeftOpen() throws Exception {
        var engines = unconnected();
        engines.connect(settings()).check();
        engines.reset();
        Leftovers before = Leftovers.now();
        Engine engine = engines.connect(settings());
        for (int round = 0; round < 3; round++) {
            assertThat(engine.check(Duration.ofSeconds(5)).up()).isTrue();
            Thread.sleep(350);
        }
        engines.disconnect("default");
        assertThat(Leftovers.threadsSince(before)).isEmpty();
        assertThat(Leftovers.filesSince(before)).isEmpty();
    }

    /** A connection that is closed is no database that is down: the caller has made a mistake, or looks at it and is told. */
    @Test
    @Assertion("CONN-12")
    void afterDisconnectItIsNeverUp() {
        var engines = unconnected();
        Engine engine = engines.connect(settings());
        assertThat(engine.check().up()).isTrue();
        engines.disconnect("default");
        try {
            Health health = engine.check();
            assertThat(health.up()).isFalse();
            assertThat(health.error().orElseThrow()).contains("FERRO-0112");
        } catch (ConnectionFailedException e) {
            assertThat(e).hasMessageContaining("FERRO-0112");
        }
        assertThatThrownBy(() -> engine.fetchAll("select 1")).isInstanceOf(ConnectionFailedException.class);
    }
}
