package io.ferro.session;

import io.ferro.Engines;
import io.ferro.error.ConnectionErrors;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The connections by name, and which one is the default. Thread-safe; the lock is never held during a call to a database. */
final class Registry {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");

    private final ReentrantLock lock = new ReentrantLock();
    private final Set<String> reserved = new HashSet<>();

    /** Replaced as a whole, so that readers need no lock. */
    private volatile Connections connections = Connections.NONE;

    /** What is registered at one moment. Immutable. */
    private record Connections(
            Map<String, DefaultEngine> engines, @Nullable String defaultName) {

        static final Connections NONE = new Connections(Map.of(), null);

        Connections with(DefaultEngine engine, @Nullable String chosen) {
            Map<String, DefaultEngine> more = new LinkedHashMap<>(engines);
            more.put(engine.name(), engine);
            return new Connections(more, chosen);
        }

        Connections without(String name) {
            Map<String, DefaultEngine> fewer = new LinkedHashMap<>(engines);
            fewer.remove(name);
            return new Connections(fewer, name.equals(defaultName) ? null : defaultName);
        }
    }

    /**
     * Keeps a name for a connection that is being opened.
     *
     * @throws io.ferro.ConfigurationException if it is taken or cannot be a name
     */
    void reserve(String name) {
        if (!NAME.matcher(name).matches()) {
            throw ConnectionErrors.wrongName(name);
        }
        lock.lock();
        try {
            if (connections.engines().containsKey(name) || !reserved.add(name)) {
                throw ConnectionErrors.duplicateName(name);
            }
        } finally {
            lock.unlock();
        }
    }

    void release(String name) {
        lock.lock();
        try {
            reserved.remove(name);
        } finally {
            lock.unlock();
        }
    }

    void add(DefaultEngine engine) {
        boolean isDefault =
                engine.connection().settings().isDefault() || engine.name().equals(Engines.DEFAULT_NAME);
        lock.lock();
        try {
            connections = connections.with(engine, isDefault ? engine.name() : connections.defaultName());
        } finally {
            lock.unlock();
        }
    }

    /** {@return whether this engine was registered until now} */
    boolean remove(DefaultEngine engine) {
        lock.lock();
        try {
            boolean registered = contains(engine);
            if (registered) {
                connections = connections.without(engine.name());
            }
            return registered;
        } finally {
            lock.unlock();
        }
    }

    /** {@return every engine that was registered until now} */
    Iterable<DefaultEngine> clear() {
        lock.lock();
        try {
            Connections all = connections;
            connections = Connections.NONE;
            return all.engines().values();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Chooses the default connection.
     *
     * @return whether there is one of this name
     */
    boolean choose(String name) {
        lock.lock();
        try {
            boolean known = connections.engines().containsKey(name);
            if (known) {
                connections = new Connections(connections.engines(), name);
            }
            return known;
        } finally {
            lock.unlock();
        }
    }

    boolean contains(DefaultEngine engine) {
        return connections.engines().get(engine.name()) == engine;
    }

    @Nullable
    DefaultEngine get(String name) {
        return connections.engines().get(name);
    }

    @Nullable
    DefaultEngine getDefault() {
        Connections now = connections;
        String name = now.defaultName();
        return name == null ? null : now.engines().get(name);
    }

    /** {@return every engine that is registered} */
    Collection<DefaultEngine> engines() {
        return connections.engines().values();
    }

    Set<String> names() {
        return Collections.unmodifiableSet(connections.engines().keySet());
    }
}
