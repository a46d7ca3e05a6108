package io.ferro.query;

import io.ferro.spi.Aggregation;
import io.ferro.spi.Aggregation.Function;
import io.ferro.spi.ColumnType;

/**
 * One value made of many rows, of all that a query selects or of each group of them: made by attributes, and by {@link #rows()}. Null
 * values of a field play no part in it. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type of the value, boxed
 */
public sealed class Aggregate<M, T> extends Selection<M, T> implements Ordered<M, T> permits NumberAggregate {

    Aggregate(Aggregation aggregation, ColumnType<T> type) {
        super(aggregation, type);
    }

    /**
     * {@return how many rows there are}
     *
     * @param <M> the model
     */
    public static <M> NumberAggregate<M, Long> rows() {
        return new NumberAggregate<>(new Aggregation(Function.COUNT, null), ColumnType.LONG);
    }
}
