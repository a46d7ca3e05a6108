package io.ferro.cdi.runtime;

import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.cdi.jta.JtaTransactions;
import io.ferro.cdi.jta.TransactionManagers;
import io.ferro.config.ConfiguredConnection;
import io.ferro.config.FerroConfig;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.spi.BeanContainer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * The engines of one application: made from its configuration when the first of its parts is needed, at the latest when the container
 * has started, and closed with the application. Thread-safe.
 *
 * <p>A singleton, because containers destroy those after the beans of every scope.
 */
@Singleton
public class FerroRuntime {

    private final Engines engines;
    private final @Nullable JtaTransactions managed;
    private final boolean leavesTransactions;

    /**
     * Called by the container.
     *
     * @param used the names that the application uses
     * @param transactional where the application is {@code @Transactional}
     * @param requestSessions the sessions of the active request
     * @param beans the application's beans
     */
    @Inject
    public FerroRuntime(
            UsedConnections used,
            TransactionalPlaces transactional,
            RequestSessions requestSessions,
            BeanContainer beans) {
        managed = TransactionManagers.find(beans).orElse(null);
        leavesTransactions = transactional.isLeftToOthers(beans, managed != null);
        FerroConfig config =
                FerroConfig.read(ConfigProvider.getConfig(), used.names()).requireValid();
        EnginesOptions options = managed == null
                ? EnginesOptions.defaults()
                : EnginesOptions.defaults().transactionSource(managed);
        engines = Engines.create(ContainerValidation.addTo(options, beans)
                .implicitSessions(config.implicitSessions())
                .sessionSource(new RequestSessionSource(requestSessions))
                .absentConnections(InactiveConnections.of(config)));
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

    /** Closes the engines. */
    @PreDestroy
    public void stop() {
        engines.close();
    }

    /** {@return whether the interceptors of a transaction manager do what {@code @Transactional} asks for} */
    public boolean leavesTransactions() {
        return leavesTransactions;
    }

    /** {@return whether a transaction manager has begun a transaction for this thread} */
    public boolean isInManagedTransaction() {
        return managed != null && managed.current().isPresent();
    }

    /** {@return the engines} */
    public Engines engines() {
        return engines;
    }
}
