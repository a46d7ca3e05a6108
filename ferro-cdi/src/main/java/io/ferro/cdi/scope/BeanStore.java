package io.ferro.cdi.scope;

import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The beans of one session. Thread-safe: a bean is created once, however many threads ask for it first. */
final class BeanStore {

    private record Stored<T>(Contextual<T> contextual, T instance, CreationalContext<T> creationalContext) {

        void destroy() {
            contextual.destroy(instance, creationalContext);
        }
    }

    /** Reentrant, because creating a bean may ask for another one of the same session. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Map<Contextual<?>, Stored<?>> beans = new LinkedHashMap<>();

    /** A thread may have found the store just before the session was closed; nobody would destroy what it creates. */
    private boolean closed;

    <T> @Nullable T get(Contextual<T> contextual) {
        lock.lock();
        try {
            return stored(contextual);
        } finally {
            lock.unlock();
        }
    }

    <T> T getOrCreate(Contextual<T> contextual, CreationalContext<T> creationalContext) {
        lock.lock();
        try {
            T known = stored(contextual);
            if (known != null) {
                return known;
            }
            if (closed) {
                throw ScopeErrors.notActive();
            }
            T created = contextual.create(creationalContext);
            beans.put(contextual, new Stored<>(contextual, created, creationalContext));
            return created;
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable T stored(Contextual<T> contextual) {
        Stored<?> stored = beans.get(contextual);
        return stored == null ? null : (T) stored.instance();
    }

    void destroy(Contextual<?> contextual) {
        lock.lock();
        try {
            Stored<?> stored = beans.remove(contextual);
            if (stored != null) {
                stored.destroy();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Destroys every bean, the last created first, also where one of them refuses. No bean is created any more. */
    void destroyAll() {
        lock.lock();
        try {
            closed = true;
            List<Stored<?>> all = new ArrayList<>(beans.values());
            beans.clear();
            Collections.reverse(all);
            RuntimeException failure = null;
            for (Stored<?> stored : all) {
                failure = destroy(stored, failure);
            }
            if (failure != null) {
                throw failure;
            }
        } finally {
            lock.unlock();
        }
    }

    private static @Nullable RuntimeException destroy(Stored<?> stored, @Nullable RuntimeException earlier) {
        try {
            stored.destroy();
            return earlier;
        } catch (RuntimeException e) {
            if (earlier == null) {
                return e;
            }
            earlier.addSuppressed(e);
            return earlier;
        }
    }
}
