package io.ferro.tck.config;

import io.ferro.tck.process.Fork;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a program finds its configuration in: a file on its class path, its system properties, its environment. */
final class Surroundings {

    private final Path directory;
    private final Map<String, Map<String, String>> files = new LinkedHashMap<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>();

    Surroundings(Path directory) {
        this.directory = directory;
    }

    Surroundings file(Map<String, String> properties) {
        return file("microprofile-config.properties", properties);
    }

    Surroundings profileFile(String profile, Map<String, String> properties) {
        return file("microprofile-config-" + profile + ".properties", properties);
    }

    private Surroundings file(String name, Map<String, String> properties) {
        files.computeIfAbsent(name, n -> new LinkedHashMap<>()).putAll(properties);
        return this;
    }

    Surroundings systemProperties(Map<String, String> properties) {
        properties.forEach((key, value) -> options.add("-D" + key + "=" + value));
        return this;
    }

    /** Sets variables as a person names them who knows the keys. */
    Surroundings environment(Map<String, String> properties) {
        properties.forEach((key, value) ->
                environment.put(key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT), value));
        return this;
    }

    /** {@return what the program prints, by key; several problems stand in lines of their own} */
    Map<String, String> run(String... connections) throws IOException, InterruptedException {
        Path metaInf = Files.createDirectories(directory.resolve("META-INF"));
        for (Map.Entry<String, Map<String, String>> file : files.entrySet()) {
            Files.write(
                    metaInf.resolve(file.getKey()),
                    file.getValue().entrySet().stream()
                            .map(property -> property.getKey() + "=" + property.getValue())
                            .toList());
        }
        List<String> all = new ArrayList<>(options);
        all.add("-cp");
        all.add(directory
                + File.pathSeparator
                + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        try (Fork fork = Fork.start(directory, environment, all, ConfiguredProgram.class, connections)) {
            return fork.result()
                    .lines()
                    .filter(line -> line.contains("="))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(
                            parts -> parts[0], parts -> parts[1], (a, b) -> a + "\n" + b, LinkedHashMap::new));
        }
    }
}
