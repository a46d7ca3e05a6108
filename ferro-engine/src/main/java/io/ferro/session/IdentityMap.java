package io.ferro.session;

import io.ferro.spi.ModelDescriptor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The instances of one session: one for each row, and all of them at home on its connection. Thread-safe. */
final class IdentityMap {

    private final boolean keeps;
    private final String connection;
    private final HomeConnections homes;

    /** By their models and then by their keys. Replaced and never changed: most sessions see one model or none. */
    private volatile Map<ModelDescriptor<?>, KeyedInstances> instances = Map.of();

    /**
     * Makes an empty map.
     *
     * @param keeps whether it keeps anything at all
     * @param connection the name of the session's connection
     * @param homes is told which instances belong there
     */
    IdentityMap(boolean keeps, String connection, HomeConnections homes) {
        this.keeps = keeps;
        this.connection = connection;
        this.homes = homes;
    }

    /** {@return the instance known for a key, null when there is none} */
    @SuppressWarnings("unchecked")
    <M> @Nullable M get(ModelDescriptor<M> model, Object key) {
        KeyedInstances known = keeps ? instances.get(model) : null;
        return known == null ? null : (M) known.get(key);
    }

    /** {@return the instance known for a key; the one given, when there was none} */
    @SuppressWarnings("unchecked")
    <M> M putIfAbsent(ModelDescriptor<M> model, Object key, M instance) {
        if (!keeps) {
            return atHome(instance);
        }
        Object known = kept(model).putIfAbsent(key, instance);
        return known == null ? atHome(instance) : (M) known;
    }

    /** Makes an instance the one for its key. */
    <M> void put(ModelDescriptor<M> model, Object key, M instance) {
        if (keeps) {
            kept(model).put(key, instance);
        }
        atHome(instance);
    }

    /** {@return an instance that the map need not keep, but whose row is one of this connection} */
    <M> M atHome(M instance) {
        homes.note(instance, connection);
        return instance;
    }

    /** Has every instance that it keeps noted, which was not done before there was another connection. */
    void noteAll() {
        instances.values().forEach(known -> known.forEach(this::atHome));
    }

    /** {@return whether an instance of a model is known} */
    boolean knowsAny(ModelDescriptor<?> model) {
        KeyedInstances known = instances.get(model);
        return known != null && !known.isEmpty();
    }

    /** Forgets the instance for a key. */
    void remove(ModelDescriptor<?> model, Object key) {
        if (keeps) {
            kept(model).remove(key);
        }
    }

    /** Forgets an instance, which is free then, and the one for its key. */
    <M> void forget(ModelDescriptor<M> model, M instance) {
        Object key = model.key(instance);
        if (key != null) {
            remove(model, key);
        }
        homes.forget(instance);
    }

    /** Forgets everything. */
    synchronized void clear() {
        instances = Map.of();
    }

    /** {@return the instances of a model by their keys, null when none are kept} */
    @Nullable
    KeyedInstances of(ModelDescriptor<?> model) {
        return keeps ? kept(model) : null;
    }

    private KeyedInstances kept(ModelDescriptor<?> model) {
        KeyedInstances known = instances.get(model);
        return known == null ? added(model) : known;
    }

    private synchronized KeyedInstances added(ModelDescriptor<?> model) {
        KeyedInstances known = instances.get(model);
        if (known != null) {
            return known;
        }
        KeyedInstances added = new KeyedInstances();
        if (instances.isEmpty()) {
            instances = Map.of(model, added);
        } else {
            Map<ModelDescriptor<?>, KeyedInstances> more = new HashMap<>(instances);
            more.put(model, added);
            instances = more;
        }
        return added;
    }
}
