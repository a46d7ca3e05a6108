package io.ferro.config;

import io.ferro.Engines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** Finds the names of connections in the application and among the keys that are set, and the keys that nobody knows. */
final class PropertyNames {

    private static final Set<String> RESERVED =
            new TreeSet<>(Set.of("pool", "implicit", "url", "username", "password", "active", "pooler"));

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");

    private final Set<String> properties = new TreeSet<>();
    private final List<String> problems;

    PropertyNames(Config config, List<String> problems) {
        config.getPropertyNames().forEach(properties::add);
        this.problems = problems;
    }

    /**
     * {@return the names of the connections that have a key or are wanted, sorted}
     *
     * @param wanted names that the application uses
     */
    Set<String> connections(Collection<String> wanted) {
        Set<String> names = new TreeSet<>();
        wanted.forEach(name -> add(name, names));
        for (String property : properties) {
            if (property.startsWith("ferro.") && !GlobalKey.isOne(property)) {
                connectionOf(property, names);
            }
        }
        return names;
    }

    private void connectionOf(String property, Set<String> names) {
        String rest = property.substring("ferro.".length());
        if (ConfigKey.byKey(rest).isPresent()) {
            names.add(Engines.DEFAULT_NAME);
            return;
        }
        int dot = rest.indexOf('.');
        String name = dot < 0 ? "" : rest.substring(0, dot);
        boolean known = dot >= 0 && ConfigKey.byKey(rest.substring(dot + 1)).isPresent();
        if (known && isName(name) && !name.equals(Engines.DEFAULT_NAME)) {
            names.add(name);
        } else if (isEnvironmentVariable(property)) {
            // FERRO_POOL_MAX_CONNECTIONS shows up as ferro.pool.max.connections too; it is read by its real key.
            return;
        } else if (!known) {
            problems.add(ConfigProblems.unknownKey(property, nearest(property, name)));
        } else if (name.equals(Engines.DEFAULT_NAME)) {
            problems.add(ConfigProblems.unknownKey(property, "ferro." + rest.substring(dot + 1)));
        } else {
            problems.add(ConfigProblems.wrongName(name, RESERVED));
        }
    }

    private void add(String name, Set<String> names) {
        if (isName(name)) {
            names.add(name);
        } else {
            problems.add(ConfigProblems.wrongName(name, RESERVED));
        }
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches() && !RESERVED.contains(name);
    }

    private boolean isEnvironmentVariable(String property) {
        return properties.contains(property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT));
    }

    private static String nearest(String property, String name) {
        List<String> valid = new ArrayList<>();
        for (GlobalKey key : GlobalKey.values()) {
            valid.add(key.key());
        }
        for (ConfigKey key : ConfigKey.values()) {
            valid.add(key.of(Engines.DEFAULT_NAME));
            if (isName(name)) {
                valid.add(key.of(name));
            }
        }
        return valid.stream()
                .min(Comparator.comparingInt(key -> key.startsWith(property) ? 0 : EditDistance.between(property, key)))
                .orElseThrow();
    }
}
