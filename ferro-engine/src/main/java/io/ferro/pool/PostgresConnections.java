package io.ferro.pool;

import com.zaxxer.hikari.SQLExceptionOverride;
import io.ferro.url.PostgresUrl;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** Opens connections to PostgreSQL. */
final class PostgresConnections extends PhysicalConnections {

    private final Driver driver = new Driver();

    /** Nothing but servers and database, because the driver logs it. */
    private final String address;

    private final Properties properties = new Properties();

    private final PostgresTls tls;

    /** Whether the limit on reading is for the opening only. */
    private final boolean endlessReads;

    private final @Nullable String afterOpening;

    /**
     * Opens nothing yet.
     *
     * @param url where to, as whom and how
     * @param patience how long somebody waits for a connection
     * @param more properties of the driver, which win over those of the URL
     * @param afterOpening a statement to run on each new connection, null for none
     */
    PostgresConnections(PostgresUrl url, Duration patience, Map<String, String> more, @Nullable String afterOpening) {
        this.afterOpening = afterOpening;
        tls = PostgresTls.of(url);
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
        // Every server can be tried twice in this time, also where nothing answers at all.
        String perServer = Long.toString(
                Math.max(1, patience.toSeconds() / (2L * url.hosts().size())));
        properties.setProperty("connectTimeout", perServer);
        properties.setProperty("socketTimeout", perServer);
        // What the server says of an error in detail quotes values, and what the driver says of a batch does too.
        properties.setProperty("logServerErrorDetail", "false");
        properties.setProperty("ApplicationName", "ferro");
        properties.setProperty("tcpKeepAlive", "true");
        tls.parameters().forEach(properties::setProperty);
        more.forEach(properties::setProperty);
        endlessReads = !more.containsKey("socketTimeout") && !url.parameters().containsKey("socketTimeout");
    }

    private static String encoded(String database) {
        return URLEncoder.encode(database, StandardCharsets.UTF_8);
    }

    @Override
    SQLExceptionOverride broken() {
        return new BrokenConnections();
    }

    /** The driver ignores properties that it does not know; its data source would refuse them. */
    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = driver.connect(address, tls.checked(properties));
        if (afterOpening != null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(afterOpening);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }
        if (endlessReads) {
            connection.setNetworkTimeout(Runnable::run, 0);
        }
        return connection;
    }
}
