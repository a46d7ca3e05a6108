package io.ferro.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;
import org.junit.jupiter.api.Test;

/** Environment variables cannot say which dots of a key were hyphens or underscores; the code has to know the key. */
class EnvironmentTest {

    @Test
    void defaultConnection() {
        FerroConfig config = new TestConfig()
                .environment("FERRO_URL", "sqlite::memory:")
                .environment("FERRO_POOL_MAX_CONNECTIONS", "7")
                .environment("FERRO_AUTO_MIGRATE", "true")
                .environment("FERRO_IMPLICIT_SESSIONS", "forbid")
                .read();

        ConnectionSettings settings = FerroConfigTest.only(config).settings();
        assertThat(settings.url()).isEqualTo("sqlite::memory:");
        assertThat(settings.pool().maxConnections()).isEqualTo(7);
        assertThat(settings.isAutoMigrate()).isTrue();
        assertThat(config.implicitSessions()).hasToString("FORBID");
    }

    @Test
    void nameOfTheApplication() {
        FerroConfig config = new TestConfig()
                .environment("FERRO_MY_DB_URL", "sqlite::memory:")
                .environment("FERRO_MY_DB_POOL_MAX_CONNECTIONS", "7")
                .read("my_db");

        ConnectionSettings settings = FerroConfigTest.only(config).settings();
        assertThat(settings.name()).isEqualTo("my_db");
        assertThat(settings.pool().maxConnections()).isEqualTo(7);
    }

    @Test
    void variablesOfOthersAreLeftAlone() {
        FerroConfig config = new TestConfig()
                .environment("FERRO_HOME", "/opt/ferro")
                .environment("FERRO_POOL_URL", "x")
                .environment("FERRO_DEFAULT_URL", "x")
                .read();

        assertThat(config.requireValid().connections()).isEmpty();
    }

    @Test
    void variableOverridesAProperty() {
        FerroConfig config = TestConfig.of("ferro.analytics.url", "sqlite:a.db")
                .environment("FERRO_ANALYTICS_URL", "sqlite:b.db")
                .read();

        assertThat(FerroConfigTest.only(config).settings().url()).isEqualTo("sqlite:b.db");
    }

    @Test
    void sourceThatListsNothing() {
        Config silent = new Silent(Map.of("ferro.url", "sqlite:a.db", "ferro.analytics.url", "sqlite:b.db"));

        assertThat(FerroConfig.read(silent, Set.of("analytics")).requireValid().connections())
                .extracting(connection -> connection.settings().url())
                .containsExactly("sqlite:a.db", "sqlite:b.db");
        assertThat(FerroConfig.read(silent, Set.of()).requireValid().connections())
                .extracting(ConfiguredConnection::name)
                .containsExactly("default");
    }

    /** Has values for those who know the key, as a vault has. */
    private record Silent(Map<String, String> values) implements Config {

        @Override
        public <T> T getValue(String key, Class<T> type) {
            return getOptionalValue(key, type).orElseThrow();
        }

        @Override
        public <T> Optional<T> getOptionalValue(String key, Class<T> type) {
            return Optional.ofNullable(values.get(key)).map(type::cast);
        }

        @Override
        public ConfigValue getConfigValue(String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<String> getPropertyNames() {
            return List.of();
        }

        @Override
        public Iterable<ConfigSource> getConfigSources() {
            return List.of();
        }

        @Override
        public <T> Optional<Converter<T>> getConverter(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new IllegalArgumentException();
        }
    }
}
