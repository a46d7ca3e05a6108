package io.ferro.error;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionFailedException;
import io.ferro.NoDefaultConnectionException;
import io.ferro.PoolExhaustedException;
import io.ferro.UnknownConnectionException;
import io.ferro.url.ConnectionUrl;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Errors about URLs, pools and the names of connections: FERRO-01nn. */
public final class ConnectionErrors {

    private ConnectionErrors() {}

    public static ConfigurationException unsupportedScheme(String url) {
        return configuration(
                "0101",
                "The connection URL \"" + ConnectionUrl.redact(url)
                        + "\" has no supported scheme. Begin it with sqlite:, postgresql:// or postgres://.");
    }

    public static ConfigurationException wrongUrl(String url, String why, String remedy) {
        return configuration(
                "0102", "The connection URL \"" + ConnectionUrl.redact(url) + "\" is wrong: " + why + ". " + remedy);
    }

    public static ConfigurationException wrongName(String name) {
        return configuration(
                "0103",
                "The connection name \"" + name
                        + "\" is wrong. Use ASCII letters, digits and underscores, at least one.");
    }

    public static ConfigurationException duplicateName(String name) {
        return configuration(
                "0104",
                "There is a connection named \"" + name
                        + "\" already. Give this one another name, or disconnect the other first.");
    }

    public static UnknownConnectionException unknownName(String name, Collection<String> known) {
        return new UnknownConnectionException(
                "FERRO-0105: There is no connection named \"" + name + "\". "
                        + (known.isEmpty()
                                ? "No connection is registered: connect one first."
                                : "Registered are: " + String.join(", ", known) + "."),
                null);
    }

    public static NoDefaultConnectionException noDefault(Collection<String> known) {
        return new NoDefaultConnectionException(
                "FERRO-0106: There is no default connection. "
                        + (known.isEmpty()
                                ? "No connection is registered: connect one first."
                                : "Name one of these, or choose one with setDefaultConnection: "
                                        + String.join(", ", known) + "."),
                null);
    }

    public static String poolSize(int min, int max) {
        return "FERRO-0107: The pool sizes are wrong: min-connections is " + min + " and max-connections is " + max
                + ". The maximum must be at least 1 and the minimum from 0 to the maximum.";
    }

    public static String poolTime(String setting, Duration value, Duration least, Duration most) {
        return "FERRO-0108: The pool setting " + setting + " is " + value + ". It must be at least " + least
                + " and at most " + most + (setting.startsWith("leak") ? ", which is the max-lifetime." : ".");
    }

    public static ConnectionFailedException connectFailed(String name, ConnectionUrl url, Throwable cause) {
        return TlsErrors.find(name, url, cause)
                .orElseGet(() -> new ConnectionFailedException(
                        "FERRO-0109: The connection \"" + name + "\" to " + url.redacted() + " could not be opened: "
                                + url.redactIn(rootMessage(cause))
                                + ". Check that the database runs there and takes these settings.",
                        cause));
    }

    public static ConnectionFailedException connectionLost(String name, SQLException cause) {
        return new ConnectionFailedException(
                "FERRO-0110: The database closed the connection \"" + name + "\" while work was under way ("
                        + cause.getSQLState()
                        + "). What was not committed is undone; where it was lost in a commit, look whether that took effect before you run the work again.",
                cause);
    }

    public static PoolExhaustedException poolExhausted(String name, String which, Duration waited, String holders) {
        return new PoolExhaustedException(
                "FERRO-0111: No connection of \"" + name + "\" became free within " + waited + "; "
                        + which + " held by: " + holders
                        + ". Finish transactions sooner, or raise pool.max-connections or pool.acquire-timeout.",
                null);
    }

    public static ConnectionFailedException closed(String name, @Nullable Throwable cause) {
        return new ConnectionFailedException(
                "FERRO-0112: The connection \"" + name + "\" is closed. Connect it again before using it.", cause);
    }

    public static ConnectionFailedException interrupted(String name, Throwable cause) {
        return new ConnectionFailedException(
                "FERRO-0115: The thread was interrupted while it waited for a connection of \"" + name
                        + "\". Nothing was done.",
                cause);
    }

    public static ConfigurationException missingSchema(String name, String schema) {
        return configuration(
                "0116",
                "The connection \"" + name + "\" is to work in the schema \"" + schema
                        + "\", which its database does not have, or which its user may not use. Create it with create schema"
                        + " \"" + schema + "\", grant usage on it, or correct ferro_search_path.");
    }

    public static ConfigurationException missingDriver(String driver, Throwable cause) {
        return new ConfigurationException(
                "FERRO-0113: The JDBC driver " + driver + " is not on the class path. Add its dependency.", cause);
    }

    public static ConfigurationException readOnly(String name, Throwable cause) {
        return new ConfigurationException(
                "FERRO-0114: The connection \"" + name
                        + "\" was opened with mode=ro and takes no writes. Use mode=rw or mode=rwc.",
                cause);
    }

    public static ConfigurationException wrongSearchPath(String url, String schema) {
        return configuration(
                "0120",
                "The connection URL \"" + ConnectionUrl.redact(url) + "\" has the ferro_search_path \"" + schema
                        + "\". It must be the name of one schema, at most 63 ASCII letters, digits and underscores.");
    }

    public static ConfigurationException twoSearchPaths(String url, String other) {
        return configuration(
                "0121",
                "The connection URL \"" + ConnectionUrl.redact(url)
                        + "\" sets the schema twice, by ferro_search_path and" + " by " + other
                        + ". Keep ferro_search_path.");
    }

    public static ConfigurationException wrongPooler(String url, String pooler) {
        return configuration(
                "0122",
                "The connection URL \"" + ConnectionUrl.redact(url) + "\" has the pooler \"" + pooler
                        + "\". Use auto, transaction or session.");
    }

    public static ConfigurationException postgresOnly(String url, String parameter) {
        return configuration(
                "0123",
                "The connection URL \"" + ConnectionUrl.redact(url) + "\" has the parameter " + parameter
                        + ", which is for PostgreSQL only. Leave it out on SQLite.");
    }

    public static ConnectionFailedException sqliteFile(
            String name, String file, String why, String remedy, @Nullable Throwable cause) {
        return new ConnectionFailedException(
                "FERRO-0125: The connection \"" + name + "\" cannot open the SQLite file "
                        + ConnectionUrl.redactPath(file) + ": " + why + ". " + remedy,
                cause);
    }

    public static ConnectionFailedException sqliteSetting(
            String name, String file, String setting, String wanted, String found) {
        return new ConnectionFailedException(
                "FERRO-0126: The SQLite file " + ConnectionUrl.redactPath(file) + " of the connection \"" + name
                        + "\" did not take the setting "
                        + setting + ": it was set to " + wanted + " and reads " + found
                        + ". Put the file on a local file system, and use the SQLite that comes with the driver.",
                null);
    }

    public static ConfigurationException noUrl() {
        return configuration(
                "0101", "The connection URL is empty. Begin it with sqlite:, postgresql:// or postgres://.");
    }

    public static ConfigurationException jdbcUrl(String url) {
        return configuration(
                "0101",
                "The connection URL \"" + ConnectionUrl.redact(url)
                        + "\" is one of JDBC. Leave jdbc: out, begin it with sqlite:, postgresql:// or postgres://, and"
                        + " write user and password before the host.");
    }

    public static ConfigurationException nullCharacter(String setting) {
        return configuration(
                "0124",
                "The " + setting + " of a connection has a null character. No database takes it: leave it out.");
    }

    public static ConfigurationException dataSourceWithoutPrologue(String name, String prologue) {
        return configuration(
                "0139",
                "The connection \"" + name + "\" has a pooler of transactions, so each transaction has to begin with: "
                        + prologue
                        + ". Its data source would not do that, and code that uses it would work in another schema. Give that code"
                        + " a connection past the pooler.");
    }

    private static ConfigurationException configuration(String id, String text) {
        return new ConfigurationException("FERRO-" + id + ": " + text, null);
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        @Nullable Throwable cause;
        while ((cause = root.getCause()) != null) {
            root = cause;
        }
        String message = root.getMessage();
        String text = message == null ? root.getClass().getSimpleName() : message;
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
