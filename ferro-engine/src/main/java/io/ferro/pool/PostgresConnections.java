package io.ferro.pool;

import io.ferro.PoolConfig;
import io.ferro.url.PostgresUrl;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Collectors;

/** Opens connections to PostgreSQL. */
final class PostgresConnections extends PhysicalConnections {

    private final Driver driver = driver();

    /** Nothing but servers and database, because the driver logs it. */
    private final String address;

    private final Properties properties = new Properties();

    /** Whether the limit on reading is for the opening only, where nobody waits longer. */
    private final boolean endlessReads;

    PostgresConnections(PostgresUrl url, PoolConfig pool) {
        address = url.hosts().stream()
                .map(host -> host.name() + ":" + host.port())
                .collect(Collectors.joining(
                        ",",
                        "jdbc:postgresql://",
                        "/"
                                + url.database()
                                        .or(url::user)
                                        .map(PostgresConnections::encoded)
                                        .orElse("")));
        url.user().ifPresent(user -> properties.setProperty("user", user));
        url.password().ifPresent(password -> properties.setProperty("password", password));
        // Every server can be tried twice before whoever waits for a connection gives up.
        long perServer = Math.max(1, pool.acquireTimeout().toSeconds() / (2L * url.hosts().size()));
        properties.setProperty("connectTimeout", Long.toString(perServer));
        properties.setProperty("socketTimeout", Long.toString(perServer));
        if (url.hosts().size() > 1) {
            // By default the driver believes for ten seconds that a server is what it was, while another takes its place.
            properties.setProperty("hostRecheckSeconds", "1");
        }
        properties.setProperty("ApplicationName", "ferro");
        properties.setProperty("tcpKeepAlive", "true");
        url.parameters().forEach(properties::setProperty);
        endlessReads = !url.parameters().containsKey("socketTimeout");
        if (verifiesCertificate(url) && !url.parameters().containsKey("sslrootcert")) {
            // Without it the driver looks for ~/.postgresql/root.crt instead of asking the JVM's trust store.
            properties.setProperty("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
        }
    }

    /** By its name, because naming the class itself makes compilers complain about annotations that the driver left at home. */
    private static Driver driver() {
        try {
            return Class.forName("org.postgresql.Driver")
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw (Error) new NoClassDefFoundError("org/postgresql/Driver").initCause(e);
        }
    }

    private static String encoded(String database) {
        return URLEncoder.encode(database, StandardCharsets.UTF_8);
    }

    private static boolean verifiesCertificate(PostgresUrl url) {
        return url.parameters().getOrDefault("sslmode", "").startsWith("verify-")
                && !url.parameters().containsKey("sslfactory");
    }

    /** The driver ignores properties that it does not know; its data source would refuse them. */
    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = driver.connect(address, properties);
        if (endlessReads) {
            connection.setNetworkTimeout(Runnable::run, 0);
        }
        return connection;
    }
}
