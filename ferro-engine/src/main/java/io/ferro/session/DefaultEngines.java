package io.ferro.session;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.FerroException;
import io.ferro.Models;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.error.ConnectionErrors;
import io.ferro.error.SessionErrors;
import io.ferro.pool.NamedConnection;
import io.ferro.spi.AbsentConnections;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.ModelIndex;
import io.ferro.spi.SessionPropagation;
import io.ferro.validation.Validation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All connections of one application. Thread-safe. */
public final class DefaultEngines implements Engines {

    private static final Duration DRAIN_TIMEOUT = Duration.ofSeconds(30);

    private final List<ModelDescriptor<?>> models;
    private final Threads threads;
    private final AmbientSessions ambient;
    private final Validation validation;
    private final AbsentConnections absentConnections;
    private final SessionPropagation propagation;
    private final Session ambientSession = new AmbientSession(new AmbientRoute(this));
    private final Registry registry = new Registry();
    private final HomeConnections homes = new HomeConnections();

    private DefaultEngines(EnginesOptions options) {
        models = options.models().orElseGet(DefaultEngines::indexed).stream()
                .<ModelDescriptor<?>>map(ModelDescriptor::of)
                .toList();
        ModelChecks.run(models);
        threads = new Threads(options.transactionSource());
        ambient = new AmbientSessions(this, options);
        propagation = new CarriedSessions(threads, ambient);
        absentConnections = options.absentConnections();
        validation = Validation.of(options);
    }

    /**
     * {@return a registry without connections}
     *
     * @param options the options
     */
    public static Engines create(EnginesOptions options) {
        return new DefaultEngines(options);
    }

    private static List<Class<?>> indexed() {
        ClassLoader loader = ModelIndex.applicationLoader();
        return ModelIndex.names(loader).stream()
                .<Class<?>>map(name -> ModelIndex.load(name, loader))
                .toList();
    }

    List<ModelDescriptor<?>> models() {
        return models;
    }

    Threads threads() {
        return threads;
    }

    Validation validation() {
        return validation;
    }

    AmbientSessions ambient() {
        return ambient;
    }

    @Override
    public Engine connect(ConnectionSettings settings) {
        registry.reserve(settings.name());
        try {
            DefaultEngine engine = new DefaultEngine(this, NamedConnection.open(settings));
            try {
                add(engine);
                if (settings.isAutoMigrate()) {
                    engine.migrate();
                }
                return engine;
            } catch (RuntimeException e) {
                registry.remove(engine);
                engine.close();
                throw e;
            }
        } finally {
            registry.release(settings.name());
        }
    }

    /** What was read while there was one connection is noted now; sessions that are opened meanwhile note it themselves. */
    private void add(DefaultEngine engine) {
        registry.add(engine);
        if (!homes.several() && registry.engines().size() > 1) {
            homes.expectSeveral();
            registry.engines().forEach(DefaultEngine::noteInstances);
        }
    }

    boolean isRegistered(DefaultEngine engine) {
        return registry.contains(engine);
    }

    HomeConnections homes() {
        return homes;
    }

    /** {@return the connection that an instance came from, null when it is this one or the instance is free, as those of a closed one are} */
    @Nullable
    String homeElsewhere(DefaultEngine here, Object instance) {
        String home = homes.of(instance);
        return home == null || home.equals(here.name()) || registry.get(home) == null ? null : home;
    }

    @Override
    public Engine engine() {
        return requireDefault();
    }

    @Override
    public Engine engine(String name) {
        return require(name);
    }

    DefaultEngine requireDefault() {
        DefaultEngine engine = registry.getDefault();
        if (engine == null) {
            throw absent(DEFAULT_NAME).orElseGet(() -> ConnectionErrors.noDefault(names()));
        }
        return engine;
    }

    private Optional<FerroException> absent(String name) {
        return absentConnections.reason(name).map(FerroException.class::cast);
    }

    @Nullable
    DefaultEngine defaultOrNull() {
        return registry.getDefault();
    }

    private DefaultEngine require(String name) {
        DefaultEngine engine = registry.get(name);
        if (engine == null) {
            throw unknown(name);
        }
        return engine;
    }

    private FerroException unknown(String name) {
        return absent(name).orElseGet(() -> ConnectionErrors.unknownName(name, names()));
    }

    @Override
    public Set<String> names() {
        return registry.names();
    }

    @Override
    public Session session() {
        return requireDefault().session();
    }

    @Override
    public Session session(String name) {
        return require(name).session();
    }

    @Override
    public Optional<Session> currentSession() {
        return Optional.ofNullable(ambient.current());
    }

    @Override
    public Optional<Transaction> currentTransaction() {
        return Optional.<Transaction>ofNullable(threads.transaction()).filter(Transaction::isOpen);
    }

    @Override
    public SessionPropagation sessionPropagation() {
        return propagation;
    }

    @Override
    public Session ambientSession() {
        return ambientSession;
    }

    @Override
    public Session ambientSession(String connection) {
        return new AmbientSession(new NamedRoute(this, () -> require(connection), true));
    }

    @Override
    public <M> Models<M> models(Class<M> model) {
        return new RoutedModels<>(ModelDescriptor.of(model).model(), new AmbientRoute(this));
    }

    Route routeUsing(String connection) {
        require(connection);
        return new NamedRoute(this, () -> require(connection), true);
    }

    @Override
    public void setDefaultConnection(String name) {
        if (!registry.choose(name)) {
            throw unknown(name);
        }
    }

    @Override
    public void disconnect(String name) {
        disconnect(name, DRAIN_TIMEOUT);
    }

    @Override
    public void disconnect(String name, Duration drainTimeout) {
        DefaultEngine engine = registry.get(name);
        if (engine != null && threads.transactionOn(engine.connection()) != null) {
            throw SessionErrors.disconnectInTransaction(name);
        }
        if (engine == null || !registry.remove(engine)) {
            throw ConnectionErrors.unknownName(name, names());
        }
        engine.connection().drain(drainTimeout);
        engine.close();
    }

    @Override
    public void reset() {
        registry.clear().forEach(DefaultEngine::close);
    }

    @Override
    public void close() {
        try {
            reset();
        } finally {
            threads.end();
            validation.close();
        }
    }

    @Override
    public String toString() {
        return "Engines" + names();
    }
}
