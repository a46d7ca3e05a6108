package io.ferro.spi;

/** Loads the row that a {@link io.ferro.model.Ref} points to. Implementations may be called by any thread. */
@FunctionalInterface
public interface RefLoader {

    /**
     * {@return the instance with this key}
     *
     * @param <T> the model
     * @param target the model's class
     * @param key its key
     * @throws io.ferro.ModelNotFoundException if there is no such row
     */
    <T> T load(Class<T> target, Object key);
}
