package io.ferro.spi;

import io.ferro.query.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks for. Immutable.
 *
 * @param <M> the model
 * @param where the condition, null for every row
 * @param sorts the order, most significant first
 * @param limit how many rows at the most, null for all
 * @param offset how many rows are left out first
 */
public record QuerySpec<M>(
        @Nullable ConditionNode where,
        List<Sort<M>> sorts,
        @Nullable Long limit,
        long offset) {

    /**
     * Copies the list.
     *
     * @param where the condition, null for every row
     * @param sorts the order, most significant first
     * @param limit how many rows at the most, null for all
     * @param offset how many rows are left out first
     */
    public QuerySpec {
        sorts = List.copyOf(sorts);
    }

    /**
     * {@return the question for every row, in no order}
     *
     * @param <M> the model
     */
    public static <M> QuerySpec<M> everything() {
        return new QuerySpec<>(null, List.of(), null, 0);
    }
}
