package io.ferro.tck;

import io.ferro.tck.error.TckErrors;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a server is and who may enter, taken from {@code postgresql://user:password@host:port/database?name=value}.
 *
 * @param userInfo user and password as they stand in the URL, empty for none
 * @param hosts the server or servers, with their ports
 * @param database the database to enter for administration, percent-encoded
 * @param parameters what follows the database, beginning with a question mark, or nothing
 */
record PostgresAddress(String userInfo, String hosts, String database, String parameters) {

    private static final Pattern URL = Pattern.compile("postgres(?:ql)?://(?:([^/?]*)@)?([^@/?]+)/([^/?]+)(\\?.*)?");

    static PostgresAddress parse(String origin, String url) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            throw TckErrors.wrongServerUrl(origin);
        }
        return new PostgresAddress(orEmpty(parts.group(1)), parts.group(2), parts.group(3), orEmpty(parts.group(4)));
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }

    /** The connection URL of a database there, as a user of Ferro writes it. */
    String url(String name) {
        return "postgresql://" + (userInfo.isEmpty() ? "" : userInfo + "@") + hosts + "/" + name + parameters;
    }

    String url() {
        return url(database);
    }

    /** Opens a connection for administration. */
    Connection connect() throws SQLException {
        return connect(database);
    }

    /** Opens a connection to a database there. */
    Connection connect(String name) throws SQLException {
        Properties properties = new Properties();
        int colon = userInfo.indexOf(':');
        if (!userInfo.isEmpty()) {
            properties.setProperty("user", decoded(colon < 0 ? userInfo : userInfo.substring(0, colon)));
        }
        if (colon >= 0) {
            properties.setProperty("password", decoded(userInfo.substring(colon + 1)));
        }
        loadDriver();
        return DriverManager.getConnection("jdbc:postgresql://" + hosts + "/" + name + parameters, properties);
    }

    /** The driver manager finds drivers by itself for the first class loader of a process only. */
    private static void loadDriver() {
        try {
            Class.forName("org.postgresql.Driver");
        } catch (ClassNotFoundException e) {
            throw new LinkageError("The PostgreSQL driver is not on the class path", e);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** {@return the server without user, password and parameters} */
    @Override
    public String toString() {
        return hosts;
    }
}
