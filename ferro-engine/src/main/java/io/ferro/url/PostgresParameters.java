package io.ferro.url;

import io.ferro.Pooler;
import io.ferro.error.ConnectionErrors;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the question mark of a PostgreSQL URL, sorted: what Ferro keeps for itself, and what goes to the driver under the
 * driver's names.
 *
 * @param searchPath the schema of the connection
 * @param pooler what stands between
 * @param user the user, written as a parameter
 * @param password the password, written as a parameter
 * @param forDriver everything else
 */
record PostgresParameters(
        @Nullable String searchPath,
        @Nullable Pooler pooler,
        @Nullable String user,
        @Nullable String password,
        Map<String, String> forDriver) {

    private static final String SEARCH_PATH = "ferro_search_path";
    private static final String POOLER = "pooler";

    /** Those that never reach the driver. */
    static final Set<String> OWN = Set.of(SEARCH_PATH, POOLER);

    /** Not longer than PostgreSQL keeps: it would cut the rest off and use another schema. */
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9_]{1,63}");

    /** The driver would take these too, from behind the back of the part of the URL that stands for them. */
    private static final Set<String> PLACES =
            Set.of("host", "hostaddr", "port", "dbname", "PGHOST", "PGPORT", "PGDBNAME");

    static PostgresParameters of(UrlText text, Map<String, String> given) {
        Map<String, String> rest = new LinkedHashMap<>(given);
        String searchPath = rest.remove(SEARCH_PATH);
        String pooler = rest.remove(POOLER);
        String user = rest.remove("user");
        String password = rest.remove("password");
        Map<String, String> forDriver = new LinkedHashMap<>();
        rest.forEach((name, value) -> {
            check(text, name);
            DriverParameter parameter = DriverParameter.of(text, name, value);
            if (forDriver.put(parameter.name(), parameter.value()) != null) {
                throw text.wrong("the parameter " + text.shown(name) + " is given under two names", "Give it once.");
            }
        });
        return new PostgresParameters(
                searchPath == null ? null : searchPath(text, searchPath, forDriver),
                pooler == null ? null : pooler(text, pooler),
                user,
                password,
                Map.copyOf(forDriver));
    }

    private static void check(UrlText text, String name) {
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw text.wrong("the name of a parameter has a control character", "Write name=value.");
        }
        if (PLACES.contains(name)) {
            throw text.wrong(
                    "it has the parameter " + name,
                    "Write host, port and database as postgresql://host:port/database.");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("ferro_") || lower.equals(POOLER)) {
            // A slip here would quietly read and write in another schema.
            throw text.wrong(
                    "Ferro has no parameter " + text.shown(name),
                    "It has " + SEARCH_PATH + " and " + POOLER + ", in lower case.");
        }
    }

    private static String searchPath(UrlText text, String schema, Map<String, String> forDriver) {
        if (!IDENTIFIER.matcher(schema).matches()) {
            throw ConnectionErrors.wrongSearchPath(text.whole(), text.shown(schema));
        }
        for (String other : new String[] {"currentSchema", "options"}) {
            String value = forDriver.get(other);
            if (value != null && (!other.equals("options") || setsSearchPath(value))) {
                throw ConnectionErrors.twoSearchPaths(text.whole(), other);
            }
        }
        return schema;
    }

    /** The server knows it as {@code -c search_path=x} and as {@code --search-path=x}, in capitals too. */
    private static boolean setsSearchPath(String options) {
        return options.replace("\\", "")
                .replace('-', '_')
                .toLowerCase(Locale.ROOT)
                .contains("search_path");
    }

    private static Pooler pooler(UrlText text, String pooler) {
        return switch (pooler) {
            case "auto" -> Pooler.AUTO;
            case "transaction" -> Pooler.TRANSACTION;
            case "session" -> Pooler.SESSION;
            default -> throw ConnectionErrors.wrongPooler(text.whole(), text.shown(pooler));
        };
    }

    /** {@return nothing of the values, which may be secrets} */
    @Override
    public String toString() {
        return "PostgresParameters" + forDriver.keySet();
    }
}
