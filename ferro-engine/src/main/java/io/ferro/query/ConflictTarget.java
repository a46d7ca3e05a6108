package io.ferro.query;

import io.ferro.error.WriteErrors;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ConflictSpec;
import io.ferro.spi.ConflictSpec.Resolution;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The attributes that tell two rows of a model apart, made by {@link Conflict#on(Attribute[])}. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class ConflictTarget<M> {

    private final List<ColumnDescriptor<?>> columns;

    ConflictTarget(List<ColumnDescriptor<?>> columns) {
        this.columns = columns;
    }

    /**
     * {@return a conflict after which the row has the values of the instance in these attributes, and its own in all others}
     *
     * @param attributes the attributes to update
     * @throws io.ferro.ConfigurationException if none is given
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Conflict<M> update(Attribute<M, ?>... attributes) {
        return update(Arrays.asList(attributes));
    }

    /**
     * {@return a conflict after which the row has the values of the instance in these attributes; see {@link #update(Attribute[])}}
     *
     * @param attributes the attributes to update
     * @throws io.ferro.ConfigurationException if none is given
     */
    public Conflict<M> update(Collection<? extends Attribute<M, ?>> attributes) {
        if (attributes.isEmpty()) {
            throw WriteErrors.nothingToUpdate();
        }
        return new Conflict<>(new ConflictSpec(columns, Resolution.UPDATE, Conflict.columns(attributes)));
    }

    /**
     * {@return a conflict after which the row has the values of the instance in every attribute that is written, but for the key, which
     * stays}
     */
    public Conflict<M> updateAll() {
        return new Conflict<>(new ConflictSpec(columns, Resolution.UPDATE_ALL, List.of()));
    }

    /** {@return a conflict that leaves the row as it is} */
    public Conflict<M> ignore() {
        return new Conflict<>(new ConflictSpec(columns, Resolution.IGNORE, List.of()));
    }
}
