package io.ferro.config;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.Engines;
import io.ferro.ImplicitSessions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/**
 * What the configuration says about Ferro, read once. Immutable.
 *
 * @param connections the connections, by name, the default one's name first; settled only where there is no problem
 * @param implicitSessions what happens to an operation outside any session
 * @param problems everything that is wrong, each with its id and its key; empty when nothing is
 */
public record FerroConfig(
        List<ConfiguredConnection> connections, ImplicitSessions implicitSessions, List<String> problems) {

    /**
     * Copies the lists and drops what is said twice.
     *
     * @param connections the connections
     * @param implicitSessions what happens to an operation outside any session
     * @param problems everything that is wrong
     */
    public FerroConfig {
        connections = List.copyOf(connections);
        problems = problems.stream().distinct().toList();
    }

    /**
     * {@return what the configuration says}
     *
     * @param config the configuration
     * @param wanted names of connections that the application uses: their keys are looked up even where no source lists them, as is
     *     the case for environment variables
     */
    public static FerroConfig read(Config config, Collection<String> wanted) {
        List<String> problems = new ArrayList<>();
        Set<String> names = new PropertyNames(config, problems).connections(wanted);
        Values values = new Values(config, problems);
        if (values.isSet(ConfigKey.URL.of(Engines.DEFAULT_NAME))) {
            names.add(Engines.DEFAULT_NAME);
        }
        List<ConfiguredConnection> connections = new ArrayList<>();
        for (String name : ordered(names)) {
            connections.add(new ConnectionReader(values, name, problems).read());
        }
        requireOneDefault(connections, problems);
        return new FerroConfig(connections, values.implicitSessions(), problems);
    }

    private static Set<String> ordered(Set<String> names) {
        Set<String> ordered = new LinkedHashSet<>();
        if (names.contains(Engines.DEFAULT_NAME)) {
            ordered.add(Engines.DEFAULT_NAME);
        }
        ordered.addAll(new TreeSet<>(names));
        return ordered;
    }

    private static void requireOneDefault(List<ConfiguredConnection> connections, List<String> problems) {
        List<String> defaults = connections.stream()
                .map(ConfiguredConnection::settings)
                .filter(ConnectionSettings::isDefault)
                .map(settings -> ConfigKey.DEFAULT.of(settings.name()))
                .toList();
        if (defaults.size() > 1) {
            problems.add(ConfigProblems.severalDefaults(defaults));
        }
    }

    /**
     * {@return this configuration}
     *
     * @throws ConfigurationException listing every problem, if there is one
     */
    public FerroConfig requireValid() {
        if (!problems.isEmpty()) {
            throw new ConfigurationException(
                    problems.stream().collect(Collectors.joining(System.lineSeparator())), null);
        }
        return this;
    }
}
