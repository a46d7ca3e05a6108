package io.ferro.config;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Configurations of a real provider with nothing of this machine in them. */
final class TestConfig {

    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private String profile = "none";

    static TestConfig of(String... keysAndValues) {
        TestConfig config = new TestConfig();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            config.properties.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return config;
    }

    TestConfig environment(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    TestConfig profile(String name) {
        profile = name;
        return this;
    }

    Config build() {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfile(profile)
                .withSources(
                        new PropertiesConfigSource(properties, "properties", 100),
                        new EnvConfigSource(environment, 300))
                .build();
    }

    FerroConfig read(String... wanted) {
        return FerroConfig.read(build(), List.of(wanted));
    }
}
