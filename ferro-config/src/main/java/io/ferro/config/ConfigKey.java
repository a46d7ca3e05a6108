package io.ferro.config;

import io.ferro.Engines;
import java.util.Arrays;
import java.util.Optional;

/**
 * The keys of one connection: {@code ferro.<key>} for the connection named {@code default}, {@code ferro.<name>.<key>} for a named
 * one. The only place where keys are listed: reading, checking and documenting go by it.
 */
public enum ConfigKey {
    /** Where the database is. */
    URL(
            "url",
            "URL",
            "required",
            "Where the database is: sqlite:path?mode=rwc, sqlite::memory: or postgresql://host/database."),
    /** The user. */
    USERNAME("username", "text", "from the URL", "The user name; wins over one in the URL."),
    /** The password. */
    PASSWORD("password", "text", "from the URL", "The password; wins over one in the URL."),
    /** Whether it is the default connection. */
    DEFAULT("default", "true or false", "false", "Makes a named connection the default one."),
    /** Whether it is opened. */
    ACTIVE("active", "true or false", "true", "With false the connection is not opened and its first use fails."),
    /** Whether missing tables are created. */
    AUTO_MIGRATE("auto-migrate", "true or false", "false", "Creates missing tables when the application starts."),
    /** Whether tables are updated. */
    MIGRATE_UPDATES(
            "migrate-updates",
            "true or false",
            "false",
            "Also adds and changes columns, indexes and constraints; implies auto-migrate."),
    /** Whether what the models no longer have is dropped. */
    MIGRATE_DESTRUCTIVE(
            "migrate-destructive",
            "true or false",
            "false",
            "Also drops columns, and Ferro's indexes and constraints, that no model has; implies migrate-updates."),
    /** Whether sessions have an identity map. */
    IDENTITY_MAP("identity-map", "true or false", "true", "Keeps one instance for each row in a session."),
    /** What is known of a pooler. */
    POOLER(
            "pooler",
            "auto, transaction or session",
            "from the URL, else auto",
            "Whether a pooler such as PgBouncer stands before PostgreSQL; auto finds out."),
    /** The size of the pool. */
    MAX_CONNECTIONS(
            "pool.max-connections",
            "whole number",
            "5",
            "How many connections there may be; on SQLite the one that writes is one of them."),
    /** The size of the idle pool. */
    MIN_CONNECTIONS("pool.min-connections", "whole number", "0", "How many connections are kept open."),
    /** The time to wait for a connection. */
    ACQUIRE_TIMEOUT(
            "pool.acquire-timeout",
            "ISO 8601 duration",
            "PT30S",
            "How long to wait for a free connection; at least PT0.25S."),
    /** The time until an idle connection is closed. */
    IDLE_TIMEOUT(
            "pool.idle-timeout",
            "ISO 8601 duration",
            "PT10M",
            "After how long an unused connection is closed; at least PT10S."),
    /** The time until a connection is replaced. */
    MAX_LIFETIME(
            "pool.max-lifetime",
            "ISO 8601 duration",
            "PT30M",
            "After how long a connection is replaced; at least PT30S."),
    /** The time to wait for a sign of life. */
    VALIDATION_TIMEOUT(
            "pool.validation-timeout",
            "ISO 8601 duration",
            "PT5S",
            "How long to wait for a connection's sign of life; at least PT0.25S."),
    /** The time until a connection in use is reported. */
    LEAK_DETECTION_THRESHOLD(
            "pool.leak-detection-threshold",
            "ISO 8601 duration",
            "off",
            "After how long a connection that was not given back is logged; at least PT2S.");

    private final String key;
    private final String form;
    private final String defaultText;
    private final String meaning;

    ConfigKey(String key, String form, String defaultText, String meaning) {
        this.key = key;
        this.form = form;
        this.defaultText = defaultText;
        this.meaning = meaning;
    }

    /**
     * {@return the full name of the key for a connection}
     *
     * @param connection the connection's name
     */
    public String of(String connection) {
        return prefix(connection) + key;
    }

    static String prefix(String connection) {
        return connection.equals(Engines.DEFAULT_NAME) ? "ferro." : "ferro." + connection + ".";
    }

    static Optional<ConfigKey> byKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** {@return the key without the connection's prefix} */
    public String key() {
        return key;
    }

    /** {@return what a value looks like} */
    public String form() {
        return form;
    }

    /** {@return what holds when the key is not set} */
    public String defaultText() {
        return defaultText;
    }

    /** {@return what it means, in one sentence} */
    public String meaning() {
        return meaning;
    }
}
