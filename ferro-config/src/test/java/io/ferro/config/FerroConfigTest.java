package io.ferro.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionSettings;
import io.ferro.ImplicitSessions;
import io.ferro.PoolConfig;
import io.ferro.Pooler;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FerroConfigTest {

    @Test
    void nothingIsConfigured() {
        FerroConfig config = TestConfig.of("other.key", "x", "ferrous.url", "x").read();

        assertThat(config.connections()).isEmpty();
        assertThat(config.implicitSessions()).isEqualTo(ImplicitSessions.WARN);
        assertThat(config.requireValid()).isSameAs(config);
    }

    @Test
    void defaultsOfAConnection() {
        FerroConfig config = TestConfig.of("ferro.url", "sqlite::memory:").read();

        ConfiguredConnection connection = only(config);
        ConnectionSettings settings = connection.settings();
        assertThat(connection.name()).isEqualTo("default");
        assertThat(connection.active()).isTrue();
        assertThat(settings.url()).isEqualTo("sqlite::memory:");
        assertThat(settings.username()).isEmpty();
        assertThat(settings.password()).isEmpty();
        assertThat(settings.isDefault()).isFalse();
        assertThat(settings.isAutoMigrate()).isFalse();
        assertThat(settings.hasIdentityMap()).isTrue();
        assertThat(settings.pooler()).isEmpty();
        assertThat(settings.pool()).usingRecursiveComparison().isEqualTo(PoolConfig.defaults());
    }

    @ParameterizedTest
    @CsvSource({"default,ferro.", "analytics,ferro.analytics."})
    void everyKey(String name, String prefix) {
        FerroConfig config = TestConfig.of(
                        prefix + "url", " sqlite:a.db ",
                        prefix + "username", "reporting",
                        prefix + "password", " blank at both ends ",
                        prefix + "default", "true",
                        prefix + "active", "FALSE",
                        prefix + "auto-migrate", "true",
                        prefix + "migrate-updates", "true",
                        prefix + "migrate-destructive", "true",
                        prefix + "identity-map", "false",
                        prefix + "pooler", "Session",
                        prefix + "pool.max-connections", "10",
                        prefix + "pool.min-connections", "2",
                        prefix + "pool.acquire-timeout", "PT1S",
                        prefix + "pool.idle-timeout", "PT20S",
                        prefix + "pool.max-lifetime", "PT1H",
                        prefix + "pool.validation-timeout", "PT0.5S",
                        prefix + "pool.leak-detection-threshold", "PT3S")
                .read();

        ConfiguredConnection connection = only(config);
        ConnectionSettings settings = connection.settings();
        assertThat(connection.name()).isEqualTo(name);
        assertThat(connection.active()).isFalse();
        assertThat(settings.url()).isEqualTo("sqlite:a.db");
        assertThat(settings.username()).hasValue("reporting");
        assertThat(settings.password()).hasValue(" blank at both ends ");
        assertThat(settings.isDefault()).isTrue();
        assertThat(settings.migration())
                .hasValueSatisfying(
                        options -> assertThat(options.isDestructive()).isTrue());
        assertThat(settings.hasIdentityMap()).isFalse();
        assertThat(settings.pooler()).hasValue(Pooler.SESSION);
        assertThat(settings.pool())
                .usingRecursiveComparison()
                .isEqualTo(PoolConfig.of(10)
                        .minConnections(2)
                        .acquireTimeout(Duration.ofSeconds(1))
                        .idleTimeout(Duration.ofSeconds(20))
                        .maxLifetime(Duration.ofHours(1))
                        .validationTimeout(Duration.ofMillis(500))
                        .leakDetectionThreshold(Duration.ofSeconds(3)));
    }

    @Test
    void everyKeyIsTested() {
        assertThat(ConfigKey.values())
                .as("keys; a new one belongs into everyKey()")
                .hasSize(17)
                .allSatisfy(key -> {
                    assertThat(key.key()).matches("[a-z.-]+");
                    assertThat(key.form()).isNotBlank();
                    assertThat(key.defaultText()).isNotBlank();
                    assertThat(key.meaning()).endsWith(".");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "auto-migrate, true, false, false",
        "migrate-updates, true, true, false",
        "migrate-destructive, true, true, true"
    })
    void eachRungOfMigrationsIncludesTheOnesBelow(String key, boolean creates, boolean updates, boolean destructive) {
        ConnectionSettings settings = only(TestConfig.of("ferro.url", "sqlite:a.db", "ferro." + key, "true")
                        .read())
                .settings();

        assertThat(settings.isAutoMigrate()).isEqualTo(creates);
        assertThat(settings.migration().orElseThrow().hasUpdates()).isEqualTo(updates);
        assertThat(settings.migration().orElseThrow().isDestructive()).isEqualTo(destructive);
    }

    @ParameterizedTest
    @CsvSource({"warn,WARN", "allow,ALLOW", "forbid,FORBID", "Forbid,FORBID"})
    void implicitSessions(String value, ImplicitSessions expected) {
        FerroConfig config =
                TestConfig.of("ferro.implicit-sessions", value).read().requireValid();

        assertThat(config.implicitSessions()).isEqualTo(expected);
        assertThat(config.connections()).isEmpty();
    }

    @Test
    void defaultComesFirstAndTheOthersByName() {
        FerroConfig config = TestConfig.of(
                        "ferro.zoo.url", "sqlite:z.db",
                        "ferro.Archive.url", "sqlite:a.db",
                        "ferro.analytics.url", "sqlite:b.db",
                        "ferro.url", "sqlite:c.db")
                .read("zoo");

        assertThat(config.requireValid().connections())
                .extracting(ConfiguredConnection::name)
                .containsExactly("default", "Archive", "analytics", "zoo");
    }

    @Test
    void profiles() {
        TestConfig config = TestConfig.of(
                "ferro.url", "sqlite:shop.db",
                "%test.ferro.url", "sqlite::memory:",
                "%test.ferro.analytics.url", "sqlite:test.db");

        assertThat(config.profile("test").read().requireValid().connections())
                .extracting(connection -> connection.settings().url())
                .containsExactly("sqlite::memory:", "sqlite:test.db");
        assertThat(config.profile("prod").read().requireValid().connections())
                .extracting(connection -> connection.settings().url())
                .containsExactly("sqlite:shop.db");
    }

    @Test
    void expressions() {
        FerroConfig config = TestConfig.of(
                        "ferro.analytics.url", "postgresql://${db.host}/${db.name:shop}",
                        "ferro.analytics.password", "${ANALYTICS_PASSWORD}",
                        "db.host", "db.example.org")
                .environment("ANALYTICS_PASSWORD", "s3cret")
                .read();

        ConnectionSettings settings = only(config).settings();
        assertThat(settings.url()).isEqualTo("postgresql://db.example.org/shop");
        assertThat(settings.password()).hasValue("s3cret");
    }

    @Test
    void inactiveNeedsNoUrl() {
        FerroConfig config = TestConfig.of("ferro.analytics.active", "false").read("analytics");

        ConfiguredConnection connection = only(config);
        assertThat(connection.name()).isEqualTo("analytics");
        assertThat(connection.active()).isFalse();
    }

    static ConfiguredConnection only(FerroConfig config) {
        assertThat(config.requireValid().connections()).hasSize(1);
        return config.connections().get(0);
    }
}
