package io.ferro.tck.config;

import io.ferro.config.ConfigKey;
import io.ferro.config.ConfiguredConnection;
import io.ferro.config.FerroConfig;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/** An application that prints how it is configured. */
final class ConfiguredProgram {

    private ConfiguredProgram() {}

    /**
     * Runs in a JVM of its own.
     *
     * @param arguments names of connections that it uses
     */
    public static void main(String[] arguments) {
        FerroConfig config = FerroConfig.read(ConfigProvider.getConfig(), List.of(arguments));
        System.out.println("provider=" + ConfigProvider.getConfig().getClass().getName());
        System.out.println("implicit-sessions=" + config.implicitSessions());
        config.problems().forEach(problem -> System.out.println("problem=" + problem));
        for (ConfiguredConnection connection : config.connections()) {
            read().forEach((key, value) ->
                    System.out.println(key.of(connection.name()) + "=" + value.apply(connection)));
        }
    }

    /** {@return how the value of each key is found in what was read} */
    static Map<ConfigKey, Function<ConfiguredConnection, Object>> read() {
        Map<ConfigKey, Function<ConfiguredConnection, Object>> read = new EnumMap<>(ConfigKey.class);
        for (ConfigKey key : ConfigKey.values()) {
            read.put(key, of(key));
        }
        return read;
    }

    private static Function<ConfiguredConnection, Object> of(ConfigKey key) {
        return switch (key) {
            case URL -> connection -> connection.settings().url();
            case USERNAME -> connection -> connection.settings().username().orElse("");
            case PASSWORD -> connection -> connection.settings().password().orElse("");
            case DEFAULT -> connection -> connection.settings().isDefault();
            case ACTIVE -> ConfiguredConnection::active;
            case AUTO_MIGRATE -> connection -> connection.settings().isAutoMigrate();
            case MIGRATE_UPDATES ->
                connection -> connection
                        .settings()
                        .migration()
                        .filter(options -> options.hasUpdates())
                        .isPresent();
            case MIGRATE_DESTRUCTIVE ->
                connection -> connection
                        .settings()
                        .migration()
                        .filter(options -> options.isDestructive())
                        .isPresent();
            case IDENTITY_MAP -> connection -> connection.settings().hasIdentityMap();
            case POOLER ->
                connection -> connection.settings().pooler().map(Enum::name).orElse("");
            case MAX_CONNECTIONS -> connection -> connection.settings().pool().maxConnections();
            case MIN_CONNECTIONS -> connection -> connection.settings().pool().minConnections();
            case ACQUIRE_TIMEOUT -> connection -> connection.settings().pool().acquireTimeout();
            case IDLE_TIMEOUT -> connection -> connection.settings().pool().idleTimeout();
            case MAX_LIFETIME -> connection -> connection.settings().pool().maxLifetime();
            case VALIDATION_TIMEOUT ->
                connection -> connection.settings().pool().validationTimeout();
            case LEAK_DETECTION_THRESHOLD ->
                connection -> connection
                        .settings()
                        .pool()
                        .leakDetectionThreshold()
                        .map(Object::toString)
                        .orElse("");
        };
    }
}
