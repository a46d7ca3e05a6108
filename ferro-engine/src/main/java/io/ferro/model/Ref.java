package io.ferro.model;

import io.ferro.error.ModelErrors;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.RefLoader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reference to one row of another model: the key is there without a query, the instance after {@link #get()}.
 *
 * <p>Two references are equal when they refer to the same key of the same model. A reference may be used by several threads.
 *
 * @param <T> the model referred to
 */
public final class Ref<T> {

    private final Class<T> target;
    private final @Nullable Object key;
    private final @Nullable RefLoader loader;
    private volatile @Nullable T instance;

    private Ref(Class<T> target, @Nullable Object key, @Nullable T instance, @Nullable RefLoader loader) {
        this.target = target;
        this.key = key;
        this.loader = loader;
        // Most are made without, one for each row: writing null to a volatile field is not for free.
        if (instance != null) {
            this.instance = instance;
        }
    }

    /**
     * Refers to an instance at hand. It may be saved later, but before the instance that holds the reference.
     *
     * @param <T> the model referred to
     * @param instance the instance
     * @return the reference, loaded
     */
    @SuppressWarnings("unchecked")
    public static <T> Ref<T> to(T instance) {
        return new Ref<>((Class<T>) instance.getClass(), null, instance, null);
    }

    /**
     * Refers to a row by its key, without looking whether it exists.
     *
     * @param <T> the model referred to
     * @param target the model's class
     * @param key the key, of the type of the model's {@link Id}
     * @return the reference, not loaded: {@link #get()} works once the owner was read through a session
     */
    public static <T> Ref<T> id(Class<T> target, Object key) {
        return new Ref<>(target, Objects.requireNonNull(key, "key"), null, null);
    }

    /**
     * Refers to a row by its key and loads it through {@code loader}. Called by sessions.
     *
     * @param <T> the model referred to
     * @param target the model's class
     * @param key the key
     * @param loader loads the instance on the first {@link #get()}
     * @return the reference, not loaded
     */
    public static <T> Ref<T> loadedBy(Class<T> target, Object key, RefLoader loader) {
        return new Ref<>(target, Objects.requireNonNull(key, "key"), null, loader);
    }

    /** {@return the class of the model referred to} */
    public Class<T> target() {
        return target;
    }

    /**
     * {@return the key, with no query}
     *
     * @param <I> the type of the key
     * @param type the class of the key
     * @throws io.ferro.ConfigurationException if the key is of another class, or the reference was made from an instance that has
     *     no key yet
     */
    public <I> I id(Class<I> type) {
        Object found = id();
        if (!type.isInstance(found)) {
            throw ModelErrors.wrongKey(target, found, null);
        }
        return type.cast(found);
    }

    private Object id() {
        if (key != null) {
            return key;
        }
        T referred = Objects.requireNonNull(instance);
        Object found = ModelDescriptor.of(target).key(referred);
        if (found == null) {
            throw ModelErrors.unsavedTarget(target);
        }
        return found;
    }

    /**
     * {@return the instance, loaded through the session that the owner came from unless it is loaded already}
     *
     * @throws io.ferro.SessionClosedException if it has to be loaded and that session is closed
     * @throws io.ferro.ModelNotFoundException if there is no such row
     */
    public T get() {
        T known = instance;
        if (known == null) {
            if (loader == null) {
                throw ModelErrors.notBound(target);
            }
            known = loader.load(target, id());
            instance = known;
        }
        return known;
    }

    /**
     * Takes the instance, so that {@link #get()} needs no query. Called by sessions.
     *
     * @param referred the instance with this reference's key
     */
    public void loaded(T referred) {
        instance = referred;
    }

    /** {@return whether {@link #get()} answers without a query} */
    public boolean isLoaded() {
        return instance != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Ref<?> that) || target != that.target) {
            return false;
        }
        Object mine = keyOrNull();
        return mine != null ? mine.equals(that.keyOrNull()) : instance == that.instance;
    }

    /** The class alone: the key of a reference to an unsaved instance appears later, and a hash must not change. */
    @Override
    public int hashCode() {
        return target.hashCode();
    }

    private @Nullable Object keyOrNull() {
        T referred = instance;
        return key != null || referred == null
                ? key
                : ModelDescriptor.of(target).key(referred);
    }

    @Override
    public String toString() {
        return "Ref[" + target.getSimpleName() + " " + keyOrNull() + "]";
    }
}
