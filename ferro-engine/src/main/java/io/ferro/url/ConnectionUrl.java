package io.ferro.url;

import io.ferro.ConnectionSettings;
import io.ferro.error.ConnectionErrors;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A connection URL of a supported scheme. Immutable. */
public sealed interface ConnectionUrl permits SqliteUrl, PostgresUrl {

    /**
     * {@return the URL of a connection, taken apart}
     *
     * @param settings the settings, whose user name and password win over those in the URL
     * @throws io.ferro.ConfigurationException if it is wrong
     */
    static ConnectionUrl of(ConnectionSettings settings) {
        @Nullable String given = settings.url();
        if (given == null || given.isBlank()) {
            throw ConnectionErrors.noUrl();
        }
        String url = given;
        int colon = url.indexOf(':');
        String scheme = colon < 0 ? "" : url.substring(0, colon).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "sqlite" -> SqliteUrl.parse(url, url.substring(colon + 1));
            case "postgresql", "postgres" -> PostgresUrl.parse(settings, url.substring(colon + 1));
            case "jdbc" -> throw ConnectionErrors.jdbcUrl(url);
            default -> throw ConnectionErrors.unsupportedScheme(url);
        };
    }

    /**
     * {@return any text that may be a connection URL, without its secrets}
     *
     * @param url the text, well formed or not; for none there is nothing to show
     */
    static String redact(@Nullable String url) {
        return url == null ? "" : Redaction.of(url);
    }

    /**
     * {@return the path of a SQLite file without what looks like a secret, because a mistyped URL may have become a path}
     *
     * @param path the path, also with words before it
     */
    static String redactPath(String path) {
        return Redaction.of("sqlite:" + path).substring("sqlite:".length());
    }

    /** {@return the URL without its secrets} */
    String redacted();

    /**
     * {@return a text of somebody else, such as a driver, without the secrets of this URL}
     *
     * @param text the text
     */
    String redactIn(String text);
}
