package io.ferro.session;

import io.ferro.spi.ModelDescriptor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The instances of one session: one for each row. Thread-safe. */
final class IdentityMap {

    private final boolean keeps;
    private final Map<ModelDescriptor<?>, Map<Object, Object>> instances = new ConcurrentHashMap<>();

    /**
     * Makes an empty map.
     *
     * @param keeps whether it keeps anything at all
     */
    IdentityMap(boolean keeps) {
        this.keeps = keeps;
    }

    /** {@return the instance known for a key, null when there is none} */
    @SuppressWarnings("unchecked")
    <M> @Nullable M get(ModelDescriptor<M> model, Object key) {
        Map<Object, Object> known = keeps ? instances.get(model) : null;
        return known == null ? null : (M) known.get(key);
    }

    /** {@return the instance known for a key; the one given, when there was none} */
    @SuppressWarnings("unchecked")
    <M> M putIfAbsent(ModelDescriptor<M> model, Object key, M instance) {
        if (!keeps) {
            return instance;
        }
        Object known = of(model).putIfAbsent(key, instance);
        return known == null ? instance : (M) known;
    }

    /** Makes an instance the one for its key. */
    <M> void put(ModelDescriptor<M> model, Object key, M instance) {
        if (keeps) {
            of(model).put(key, instance);
        }
    }

    /** {@return whether an instance of a model is known} */
    boolean knowsAny(ModelDescriptor<?> model) {
        Map<Object, Object> known = instances.get(model);
        return known != null && !known.isEmpty();
    }

    /** Forgets the instance for a key. */
    void remove(ModelDescriptor<?> model, Object key) {
        if (keeps) {
            of(model).remove(key);
        }
    }

    /** Forgets an instance; one without a key was never known. */
    <M> void forget(ModelDescriptor<M> model, M instance) {
        Object key = model.key(instance);
        if (key != null) {
            remove(model, key);
        }
    }

    /** Forgets everything. */
    void clear() {
        instances.clear();
    }

    private Map<Object, Object> of(ModelDescriptor<?> model) {
        return instances.computeIfAbsent(model, m -> new ConcurrentHashMap<>());
    }
}
