package io.ferro.tck;

import java.util.Map;
import java.util.Properties;

/** The server that the developer names. */
final class GivenPostgresServer implements PostgresSource {

    private final Properties properties;
    private final Map<String, String> environment;

    GivenPostgresServer(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    @Override
    public Answer start() {
        String property = properties.getProperty(PostgresServer.URL_PROPERTY, "");
        if (!property.isBlank()) {
            return running(property.strip(), PostgresServer.URL_PROPERTY);
        }
        String variable = environment.getOrDefault(PostgresServer.URL_VARIABLE, "");
        if (!variable.isBlank()) {
            return running(variable.strip(), PostgresServer.URL_VARIABLE);
        }
        return new Absent(PostgresServer.URL_PROPERTY + " is not set");
    }

    private static Running running(String url, String origin) {
        PostgresAddress address = PostgresAddress.parse(origin, url);
        return new Running(address.url(), "the server given by " + origin);
    }
}
