package io.ferro.tck.declaration;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Nullability;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Fields that several models share.
 *
 * @param <K> the type of the key
 * @param <V> the type of a field that is no key
 */
@SuppressWarnings("NullAway.Init")
public abstract class Audited<K, V> {

    @Id
    K id;

    @Column(defaultValue = "current_timestamp", nullable = Nullability.NOT_NULL)
    @Nullable
    private Instant createdAt;

    @Nullable
    String changedBy;

    V state;

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(@Nullable Instant createdAt) {
        this.createdAt = createdAt;
    }

    Audited() {}
}
