package io.ferro.config;

import io.ferro.Engines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** Finds the names of connections among the keys that are set, and the keys that nobody knows. */
final class PropertyNames {

    static final String IMPLICIT_SESSIONS = "ferro.implicit-sessions";

    private static final Set<String> RESERVED =
            new TreeSet<>(Set.of("pool", "implicit", "url", "username", "password", "active", "pooler"));

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");

    private final Config config;
    private final List<String> problems;

    PropertyNames(Config config, List<String> problems) {
        this.config = config;
        this.problems = problems;
    }

    /** {@return the names of the connections that have a key, sorted} */
    Set<String> connections() {
        Set<String> names = new TreeSet<>();
        for (String property : config.getPropertyNames()) {
            if (property.startsWith("ferro.") && !property.equals(IMPLICIT_SESSIONS)) {
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
        if (dot < 0 || ConfigKey.byKey(rest.substring(dot + 1)).isEmpty()) {
            problems.add(ConfigProblems.unknownKey(property, nearest(property, name)));
        } else if (name.equals(Engines.DEFAULT_NAME)) {
            problems.add(ConfigProblems.unknownKey(property, "ferro." + rest.substring(dot + 1)));
        } else if (!NAME.matcher(name).matches() || RESERVED.contains(name)) {
            problems.add(ConfigProblems.wrongName(name, RESERVED));
        } else {
            names.add(name);
        }
    }

    private static String nearest(String property, String name) {
        List<String> valid = new ArrayList<>(List.of(IMPLICIT_SESSIONS));
        for (ConfigKey key : ConfigKey.values()) {
            valid.add(key.of(Engines.DEFAULT_NAME));
            if (NAME.matcher(name).matches() && !RESERVED.contains(name)) {
                valid.add(key.of(name));
            }
        }
        return valid.stream()
                .min(Comparator.comparingInt(key -> EditDistance.between(property, key)))
                .orElseThrow();
    }
}
