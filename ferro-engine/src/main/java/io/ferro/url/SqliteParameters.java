package io.ferro.url;

import io.ferro.error.ConnectionErrors;
import io.ferro.url.SqliteUrl.Mode;
import java.util.Map;

/** What stands behind the question mark of a SQLite URL: {@code mode}, and nothing else. */
final class SqliteParameters {

    private static final String MODE = "mode";

    private SqliteParameters() {}

    static void check(UrlText text, Map<String, String> parameters, boolean memory) {
        for (String name : parameters.keySet()) {
            if (PostgresParameters.OWN.contains(name)) {
                throw ConnectionErrors.postgresOnly(text.whole(), name);
            }
            if (memory || !name.equals(MODE)) {
                throw text.wrong(
                        "it has the parameter " + text.shown(name),
                        memory ? "A database in memory takes none." : "The only one is mode.");
            }
        }
    }

    static Mode mode(UrlText text, Map<String, String> parameters) {
        String mode = parameters.getOrDefault(MODE, "rw");
        return switch (mode) {
            case "ro" -> Mode.RO;
            case "rw" -> Mode.RW;
            case "rwc" -> Mode.RWC;
            default -> throw text.wrong("mode is \"" + text.shown(mode) + "\"", "Use ro, rw or rwc.");
        };
    }
}
