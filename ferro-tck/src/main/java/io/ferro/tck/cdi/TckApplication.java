package io.ferro.tck.cdi;

import io.ferro.tck.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The application that a runner deploys: its classes and its configuration. */
public final class TckApplication {

    private TckApplication() {}

    /** {@return its beans and models; its assertions are no beans} */
    public static List<Class<?>> classes() {
        return List.of(
                Arrival.class,
                Basket.class,
                BranchOffice.class,
                Clerk.class,
                Connections.class,
                Departures.class,
                Desk.class,
                Farewells.class,
                Gate.class,
                Guest.class,
                Region.class,
                Requests.class,
                UnitClerk.class,
                Visit.class);
    }

    /**
     * {@return its configuration: the default connection, {@code analytics}, and {@code archive}, which is not active}
     *
     * @param main an empty database for the default connection
     * @param analytics another one of the same kind
     */
    public static Map<String, String> configuration(TestDatabase main, TestDatabase analytics) {
        Map<String, String> configuration = new LinkedHashMap<>();
        configuration.put("ferro.url", main.url());
        configuration.put("ferro.auto-migrate", "true");
        configuration.put("ferro.analytics.url", analytics.url());
        configuration.put("ferro.analytics.auto-migrate", "true");
        configuration.put("ferro.archive.active", "false");
        configuration.put("ferro.implicit-sessions", "forbid");
        return configuration;
    }

    /**
     * {@return the same as the text of {@code META-INF/microprofile-config.properties}}
     *
     * @param main an empty database for the default connection
     * @param analytics another one of the same kind
     */
    public static String properties(TestDatabase main, TestDatabase analytics) {
        return configuration(main, analytics).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + escaped(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** A backslash means something in properties, and a dollar sign to MicroProfile Config. */
    private static String escaped(String value) {
        return value.replace("$", "\\$").replace("\\", "\\\\");
    }
}
