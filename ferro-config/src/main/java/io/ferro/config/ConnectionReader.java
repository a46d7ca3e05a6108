package io.ferro.config;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.PoolConfig;
import io.ferro.Pooler;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the settings of one connection. */
final class ConnectionReader {

    private final Values values;
    private final String name;
    private final List<String> problems;

    ConnectionReader(Values values, String name, List<String> problems) {
        this.values = values;
        this.name = name;
        this.problems = problems;
    }

    ConfiguredConnection read() {
        boolean active = flag(ConfigKey.ACTIVE, true);
        Optional<String> url = values.text(ConfigKey.URL.of(name));
        if (url.isEmpty() && active) {
            problems.add(ConfigProblems.missingUrl(name, ConfigKey.URL.of(name)));
        }
        return new ConfiguredConnection(settings(url.orElse("")), active);
    }

    private ConnectionSettings settings(String url) {
        ConnectionSettings settings =
                ConnectionSettings.of(url).named(name).pool(pool()).identityMap(flag(ConfigKey.IDENTITY_MAP, true));
        settings = with(settings, values.text(ConfigKey.USERNAME.of(name)), settings::username);
        settings = with(settings, values.secret(ConfigKey.PASSWORD.of(name)), settings::password);
        settings = with(
                settings,
                values.constant(ConfigKey.POOLER.of(name), ConfigKey.POOLER.form(), Pooler.class),
                settings::pooler);
        settings = flag(ConfigKey.AUTO_MIGRATE, false) ? settings.autoMigrate() : settings;
        settings = flag(ConfigKey.MIGRATE_UPDATES, false) ? settings.migrateUpdates() : settings;
        settings = flag(ConfigKey.MIGRATE_DESTRUCTIVE, false) ? settings.migrateDestructive() : settings;
        return flag(ConfigKey.DEFAULT, false) ? settings.asDefault() : settings;
    }

    private PoolConfig pool() {
        PoolConfig pool = PoolConfig.defaults();
        pool = with(pool, number(ConfigKey.MAX_CONNECTIONS), pool::maxConnections);
        pool = with(pool, number(ConfigKey.MIN_CONNECTIONS), pool::minConnections);
        pool = with(pool, duration(ConfigKey.ACQUIRE_TIMEOUT), pool::acquireTimeout);
        pool = with(pool, duration(ConfigKey.IDLE_TIMEOUT), pool::idleTimeout);
        pool = with(pool, duration(ConfigKey.MAX_LIFETIME), pool::maxLifetime);
        pool = with(pool, duration(ConfigKey.VALIDATION_TIMEOUT), pool::validationTimeout);
        pool = with(pool, duration(ConfigKey.LEAK_DETECTION_THRESHOLD), pool::leakDetectionThreshold);
        try {
            pool.validate();
        } catch (ConfigurationException e) {
            String.valueOf(e.getMessage())
                    .lines()
                    .forEach(problem -> problems.add(problem + " (Connection \"" + name + "\".)"));
        }
        return pool;
    }

    private static <S, V> S with(S settings, Optional<V> value, Function<V, S> change) {
        return value.map(change).orElse(settings);
    }

    private boolean flag(ConfigKey key, boolean otherwise) {
        return values.flag(key.of(name), key.form()).orElse(otherwise);
    }

    private Optional<Integer> number(ConfigKey key) {
        return values.number(key.of(name), key.form());
    }

    private Optional<Duration> duration(ConfigKey key) {
        return values.duration(key.of(name), key.form());
    }
}
