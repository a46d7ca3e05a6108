package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Health;
import io.ferro.PoolConfig;
import io.ferro.PoolExhaustedException;
import io.ferro.PoolStats;
import io.ferro.docs.shop.Currency;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.engine.Background;
import io.ferro.tck.model.Author;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.example.Holder;
import org.junit.jupiter.api.Test;

/** The snippets, the table and the errors of pooling.md. */
@OnEveryDatabase
class PoolingTest {

    @Test
    void sizesAndLooks(TestDatabase database) {
        try (Engines engines = Engines.create(Currency.class)) {
            String url = database.url();

            engines.connect(ConnectionSettings.of(url)
                    .pool(PoolConfig.of(10)
                            .minConnections(2)
                            .acquireTimeout(Duration.ofSeconds(5))
                            .leakDetectionThreshold(Duration.ofSeconds(20))));
            Engine engine = engines.engine();

            PoolStats stats = engine.poolStats();
            int free = stats.max() - stats.active();
            assertThat(free).isEqualTo(10);

            Health health = engine.check();
            if (!health.up()) {
                health.error().ifPresent(System.err::println);
            }
            assertThat(health.up()).isTrue();
        }
    }

    @Test
    void namesWhoHoldsTheConnections(TestDatabase database) throws Exception {
        try (Engines engines = Engines.create(Author.class)) {
            Engine engine = engines.connect(ConnectionSettings.of(database.url())
                    .autoMigrate()
                    .pool(PoolConfig.of(1)
                            .acquireTimeout(Duration.ofMillis(300))
                            .validationTimeout(Duration.ofMillis(250))));
            CountDownLatch held = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            Background<Boolean> holder = Background.start("month-end", () -> {
                Holder.holdTransaction(engine, "Ada", held, goOn);
                return true;
            });
            held.await();
            assertThatThrownBy(() -> engine.fetchAll("select 1"))
                    .isInstanceOf(PoolExhaustedException.class)
                    .hasMessageContaining("month-end"); // the name of the thread
            assertThatThrownBy(() -> engine.fetchAll("select 1"))
                    .satisfies(
                            error -> assertThat(withoutNumbers(page())).contains(withoutNumbers(error.getMessage())));
            goOn.countDown();
            assertThat(holder.get()).isTrue();
        }
    }

    @Test
    void theTableHasTheDefaultsAndTheLeastValuesOfTheCode() throws IOException {
        PoolConfig pool = PoolConfig.defaults();
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("maxConnections", pool.maxConnections() + " | 1");
        rows.put("minConnections", pool.minConnections() + " | 0");
        rows.put("acquireTimeout", text(pool.acquireTimeout()) + " | 250 ms");
        rows.put("idleTimeout", text(pool.idleTimeout()) + " | 10 s");
        rows.put("maxLifetime", text(pool.maxLifetime()) + " | 30 s");
        rows.put("validationTimeout", text(pool.validationTimeout()) + " | 250 ms");
        rows.put(
                "leakDetectionThreshold",
                pool.leakDetectionThreshold().map(PoolingTest::text).orElse("off") + " | 2 s");
        String page = page();
        rows.forEach((setting, values) -> assertThat(page).contains("| `" + setting + "` | " + values + " | "));

        PoolConfig least = PoolConfig.of(1)
                .acquireTimeout(Duration.ofMillis(250))
                .idleTimeout(Duration.ofSeconds(10))
                .maxLifetime(Duration.ofSeconds(30))
                .validationTimeout(Duration.ofMillis(250))
                .leakDetectionThreshold(Duration.ofSeconds(2));
        least.validate();
        Duration bit = Duration.ofMillis(1);
        for (PoolConfig less : new PoolConfig[] {
            least.maxConnections(0),
            least.minConnections(-1),
            least.acquireTimeout(least.acquireTimeout().minus(bit)),
            least.idleTimeout(least.idleTimeout().minus(bit)),
            least.maxLifetime(least.maxLifetime().minus(bit)),
            least.validationTimeout(least.validationTimeout().minus(bit)),
            least.leakDetectionThreshold(Duration.ofSeconds(2).minus(bit))
        }) {
            assertThatThrownBy(less::validate).isInstanceOf(ConfigurationException.class);
        }
    }

    @Test
    void theErrorsShownAreThoseOfTheCode() throws IOException {
        assertThatThrownBy(() -> PoolConfig.of(5).minConnections(6).validate())
                .isInstanceOf(ConfigurationException.class)
                .satisfies(error -> assertThat(page()).contains("\n" + error.getMessage() + "\n"));
    }

    /** How long, in which line and in which session is another thing each time. */
    private static String withoutNumbers(String text) {
        return text.replaceAll("\\d+\\.\\d+ s", "# s")
                .replaceAll("\\.java:\\d+", ".java:#")
                .replaceAll("Session\\[default \\d+", "Session[default #");
    }

    private static String page() throws IOException {
        return Files.readString(Checkout.root().resolve("docs/pooling.md"));
    }

    private static String text(Duration time) {
        return time.compareTo(Duration.ofMinutes(1)) < 0 ? time.toSeconds() + " s" : time.toMinutes() + " min";
    }
}
