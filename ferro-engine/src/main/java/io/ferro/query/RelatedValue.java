package io.ferro.query;

import io.ferro.spi.ColumnType;
import io.ferro.spi.Related;

/**
 * A field of the row that a relation refers to, made by {@link RefAttribute#get}: to be selected, compared and sorted by beside the fields
 * of the model itself. It is null where the relation refers to nothing. Immutable and thread-safe.
 *
 * @param <M> the model that holds the relation
 * @param <T> the Java type of the values, boxed
 */
public final class RelatedValue<M, T> extends Selection<M, T> implements Ordered<M, T> {

    RelatedValue(Related value, ColumnType<T> type) {
        super(value, type);
    }
}
