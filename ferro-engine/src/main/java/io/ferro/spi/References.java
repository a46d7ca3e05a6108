package io.ferro.spi;

import io.ferro.model.Links;
import io.ferro.model.Many;
import io.ferro.model.Ref;
import io.ferro.query.ManyAttribute;
import org.jspecify.annotations.Nullable;

/** Makes the references and collections of an instance; they load through the session that reads or creates it. */
public interface References {

    /**
     * {@return a reference to the row with this key, null for a null key}
     *
     * @param <T> the model referred to
     * @param target its class
     * @param key the key as read from the row
     */
    <T> @Nullable Ref<T> ref(Class<T> target, @Nullable Object key);

    /**
     * {@return the rows that refer to an instance}
     *
     * @param <T> the model on the other side
     * @param relation the relation
     * @param key the key of the instance
     */
    <T> Many<T> many(ManyAttribute<?, T> relation, Object key);

    /**
     * {@return the rows linked with an instance}
     *
     * @param <T> the model on the other side
     * @param relation the relation
     * @param key the key of the instance
     */
    <T> Links<T> links(ManyAttribute<?, T> relation, Object key);
}
