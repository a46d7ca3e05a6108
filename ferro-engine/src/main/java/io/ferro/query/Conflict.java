package io.ferro.query;

import io.ferro.error.WriteErrors;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ConflictSpec;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What an upsert does where the row it would insert is there already: a row that has the same values in a unique key of the table. A
 * NULL is equal to nothing, so it is in no conflict. Immutable and thread-safe.
 *
 * @param <M> the model
 */
@SuppressWarnings("UnusedTypeParameter") // it keeps conflicts of other models out
public final class Conflict<M> {

    private final ConflictSpec spec;

    Conflict(ConflictSpec spec) {
        this.spec = spec;
    }

    /**
     * {@return the target of a conflict: the row with the same values in these attributes}
     *
     * @param <M> the model
     * @param attributes the attributes of one unique key, in any order: of the primary key, of one {@link io.ferro.model.Unique}, or one
     *     attribute whose column is unique
     * @throws io.ferro.ConfigurationException if none is given
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <M> ConflictTarget<M> on(Attribute<M, ?>... attributes) {
        return on(Arrays.asList(attributes));
    }

    /**
     * {@return the target of a conflict: the row with the same values in these attributes; see {@link #on(Attribute[])}}
     *
     * @param <M> the model
     * @param attributes the attributes of one unique key, in any order
     * @throws io.ferro.ConfigurationException if none is given
     */
    public static <M> ConflictTarget<M> on(Collection<? extends Attribute<M, ?>> attributes) {
        if (attributes.isEmpty()) {
            throw WriteErrors.noTarget();
        }
        return new ConflictTarget<>(columns(attributes));
    }

    static List<ColumnDescriptor<?>> columns(Collection<? extends Attribute<?, ?>> attributes) {
        return attributes.stream()
                .<ColumnDescriptor<?>>map(Attribute::column)
                .distinct()
                .toList();
    }

    /** {@return what it says; called by sessions} */
    public ConflictSpec spec() {
        return spec;
    }
}
