package io.ferro.session;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which connection an instance came from, for as long as the instance is used, also after its session was closed. While there is one
 * connection nothing can be mixed up, and nothing is kept. Thread-safe.
 */
final class HomeConnections {

    private final Map<Instance, String> homes = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> unused = new ReferenceQueue<>();
    private volatile boolean several;

    /** An instance as a key: the object itself, whatever its class calls equal. */
    private interface Instance {

        @Nullable
        Object get();

        default boolean isSameAs(@Nullable Object other) {
            Object instance = get();
            return instance != null && other instanceof Instance that && instance == that.get();
        }
    }

    private static final class Kept extends WeakReference<Object> implements Instance {

        private final int hash;

        Kept(Object instance, ReferenceQueue<Object> unused) {
            super(instance, unused);
            hash = System.identityHashCode(instance);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        /** A reference whose instance is gone equals itself only: that is how it is taken out. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || isSameAs(other);
        }
    }

    private record Asked(Object get) implements Instance {

        @Override
        public int hashCode() {
            return System.identityHashCode(get);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return isSameAs(other);
        }
    }

    /** {@return whether there is more than one connection, or was} */
    boolean several() {
        return several;
    }

    /** Has every instance noted from now on. */
    void expectSeveral() {
        several = true;
    }

    /** Notes that an instance stands for a row of a connection. */
    void note(Object instance, String connection) {
        if (!several) {
            return;
        }
        forgetUnused();
        homes.put(new Kept(instance, unused), connection);
    }

    /** Forgets an instance, which may then become a row of any connection. */
    void forget(Object instance) {
        if (several) {
            homes.remove(new Asked(instance));
        }
    }

    /** {@return the connection that an instance came from, null when it is free} */
    @Nullable
    String of(Object instance) {
        return several ? homes.get(new Asked(instance)) : null;
    }

    /** {@return how many instances are known to be used} */
    int size() {
        forgetUnused();
        return homes.size();
    }

    private void forgetUnused() {
        for (Reference<?> gone = unused.poll(); gone != null; gone = unused.poll()) {
            homes.remove(gone);
        }
    }
}
