package io.ferro.spi;

import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** Makes the references of an instance that is being read; they load through the session that reads it. */
public interface References {

    /**
     * {@return a reference to the row with this key, null for a null key}
     *
     * @param <T> the model referred to
     * @param target its class
     * @param key the key as read from the row
     */
    <T> @Nullable Ref<T> ref(Class<T> target, @Nullable Object key);
}
