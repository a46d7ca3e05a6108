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
        properties.setProperty(
                "connectTimeout",
                Long.toString(Math.max(1, pool.acquireTimeout().toSeconds())));
        properties.setProperty("ApplicationName", "ferro");
        properties.setProperty("tcpKeepAlive", "true");
        url.parameters().forEach(properties::setProperty);
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
        return driver.connect(address, properties);
    }
}
