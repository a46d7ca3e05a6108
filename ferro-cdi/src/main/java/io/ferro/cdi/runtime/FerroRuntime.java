package io.ferro.cdi.runtime;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.config.ConfigKey;
import io.ferro.config.ConfiguredConnection;
import io.ferro.config.FerroConfig;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The engines of one application: made from its configuration when the first of its parts is needed, at the latest when the container
 * has started, and closed with the application. Thread-safe once it is made.
 */
@ApplicationScoped
public class FerroRuntime {

    private final UsedConnections used;
    private final RequestSessions requestSessions;
    private Engines engines;
    private Set<String> inactive = Set.of();

    /** For the container's proxy. */
    protected FerroRuntime() {
        this(new UsedConnections(List.of()), new RequestSessions());
    }

    /**
     * Called by the container.
     *
     * @param used the names that the application uses
     * @param requestSessions the sessions of the active request
     */
    @Inject
    public FerroRuntime(UsedConnections used, RequestSessions requestSessions) {
        this.used = used;
        this.requestSessions = requestSessions;
    }

    @PostConstruct
    void start() {
        FerroConfig config =
                FerroConfig.read(ConfigProvider.getConfig(), used.names()).requireValid();
        inactive = config.connections().stream()
                .filter(connection -> !connection.active())
                .map(ConfiguredConnection::name)
                .collect(Collectors.toUnmodifiableSet());
        engines = Engines.create(EnginesOptions.defaults()
                .implicitSessions(config.implicitSessions())
                .sessionSource(new RequestSessionSource(requestSessions)));
        try {
            config.connections().stream()
                    .filter(ConfiguredConnection::active)
                    .forEach(connection -> engines.connect(connection.settings()));
        } catch (RuntimeException e) {
            engines.close();
            throw e;
        }
    }

    /** The observer makes the container start the engines, before those of applications, which have a later priority. */
    void onStartup(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Startup event) {
        engines();
    }

    @PreDestroy
    void stop() {
        engines.close();
    }

    /** {@return the engines} */
    public Engines engines() {
        return engines;
    }

    /**
     * {@return the engine of a connection}
     *
     * @param name the connection's name
     * @throws io.ferro.ConfigurationException if the configuration has switched it off
     */
    public Engine engine(String name) {
        if (inactive.contains(name)) {
            throw CdiErrors.inactive(name, ConfigKey.ACTIVE.of(name));
        }
        return engines.engine(name);
    }
}
