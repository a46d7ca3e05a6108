package io.ferro.session;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.FerroException;
import io.ferro.Models;
import io.ferro.Session;
import io.ferro.error.ConnectionErrors;
import io.ferro.error.ModelErrors;
import io.ferro.pool.NamedConnection;
import io.ferro.spi.AbsentConnections;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.ModelIndex;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The registry of named connections. Thread-safe; the lock guards the registry, never a call to a database. */
public final class DefaultEngines implements Engines {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");

    private final List<ModelDescriptor<?>> models;
    private final Threads threads = new Threads();
    private final AmbientSessions ambient;
    private final AbsentConnections absentConnections;
    private final Session ambientSession = new AmbientSession(new AmbientRoute(this));
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<String> connecting = new HashSet<>();

    /** Replaced as a whole, so that readers need no lock. */
    private volatile Registry registry = Registry.EMPTY;

    private DefaultEngines(EnginesOptions options) {
        models = options.models().orElseGet(DefaultEngines::indexed).stream()
                .<ModelDescriptor<?>>map(ModelDescriptor::of)
                .toList();
        requireDistinctTables(models);
        ambient = new AmbientSessions(this, options);
        absentConnections = options.absentConnections();
    }

    private static void requireDistinctTables(List<ModelDescriptor<?>> models) {
        Map<String, Class<?>> byTable = new HashMap<>();
        for (ModelDescriptor<?> model : models) {
            Class<?> other = byTable.put(model.table().name(), model.model());
            if (other != null && other != model.model()) {
                throw ModelErrors.sameTable(other, model.model(), model.table().name());
            }
        }
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

    AmbientSessions ambient() {
        return ambient;
    }

    @Override
    public Engine connect(ConnectionSettings settings) {
        reserve(settings.name());
        try {
            DefaultEngine engine = new DefaultEngine(this, NamedConnection.open(settings));
            try {
                register(engine, settings);
                if (settings.isAutoMigrate()) {
                    engine.createTables();
                }
                return engine;
            } catch (RuntimeException e) {
                unregister(settings.name());
                engine.close();
                throw e;
            }
        } finally {
            release(settings.name());
        }
    }

    private void reserve(String name) {
        if (!NAME.matcher(name).matches()) {
            throw ConnectionErrors.wrongName(name);
        }
        lock.lock();
        try {
            if (registry.engines().containsKey(name) || !connecting.add(name)) {
                throw ConnectionErrors.duplicateName(name);
            }
        } finally {
            lock.unlock();
        }
    }

    private void release(String name) {
        lock.lock();
        try {
            connecting.remove(name);
        } finally {
            lock.unlock();
        }
    }

    private void register(DefaultEngine engine, ConnectionSettings settings) {
        boolean isDefault = settings.isDefault() || settings.name().equals(DEFAULT_NAME);
        lock.lock();
        try {
            registry = registry.with(engine, isDefault ? engine.name() : registry.defaultName());
        } finally {
            lock.unlock();
        }
    }

    private @Nullable DefaultEngine unregister(String name) {
        lock.lock();
        try {
            DefaultEngine engine = registry.engines().get(name);
            registry = registry.without(name);
            return engine;
        } finally {
            lock.unlock();
        }
    }

    boolean isRegistered(DefaultEngine engine) {
        return registry.engines().get(engine.name()) == engine;
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
        DefaultEngine engine = defaultOrNull();
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
        Registry current = registry;
        String name = current.defaultName();
        return name == null ? null : current.engines().get(name);
    }

    private DefaultEngine require(String name) {
        Registry current = registry;
        DefaultEngine engine = current.engines().get(name);
        if (engine == null) {
            throw absent(name)
                    .orElseGet(() ->
                            ConnectionErrors.unknownName(name, current.engines().keySet()));
        }
        return engine;
    }

    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(registry.engines().keySet()));
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
        lock.lock();
        try {
            require(name);
            registry = new Registry(registry.engines(), name);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void disconnect(String name) {
        DefaultEngine engine = unregister(name);
        if (engine == null) {
            throw ConnectionErrors.unknownName(name, names());
        }
        new Drain(engine.connection().pool(), Duration.ofSeconds(30)).await();
        engine.close();
    }

    @Override
    public void reset() {
        Registry closing;
        lock.lock();
        try {
            closing = registry;
            registry = Registry.EMPTY;
        } finally {
            lock.unlock();
        }
        closing.engines().values().forEach(DefaultEngine::close);
    }

    @Override
    public void close() {
        reset();
    }

    @Override
    public String toString() {
        return "Engines" + names();
    }

    /** The connections and the name of the default one. Immutable. */
    private record Registry(
            Map<String, DefaultEngine> engines, @Nullable String defaultName) {

        static final Registry EMPTY = new Registry(Map.of(), null);

        Registry with(DefaultEngine engine, @Nullable String chosen) {
            Map<String, DefaultEngine> more = new LinkedHashMap<>(engines);
            more.put(engine.name(), engine);
            return new Registry(more, chosen);
        }

        Registry without(String name) {
            Map<String, DefaultEngine> fewer = new LinkedHashMap<>(engines);
            fewer.remove(name);
            return new Registry(fewer, name.equals(defaultName) ? null : defaultName);
        }
    }
}
