package io.ferro.tck.declaration;

import io.ferro.model.Column;
import java.util.UUID;

/**
 * Fields between those of {@link Audited} and a model's own.
 *
 * @param <V> the type of the state
 */
@SuppressWarnings("NullAway.Init")
abstract class Numbered<V> extends Audited<UUID, V> {

    @Column(unique = true)
    String number;
}
