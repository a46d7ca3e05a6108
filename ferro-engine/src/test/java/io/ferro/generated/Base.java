package io.ferro.generated;

import io.ferro.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * Fields that several models share.
 *
 * @param <K> the type of the key
 */
abstract class Base<K> {

    @Id
    private @Nullable K id;

    String createdBy = "";

    @Nullable
    K getId() {
        return id;
    }

    void setId(@Nullable K id) {
        this.id = id;
    }
}
