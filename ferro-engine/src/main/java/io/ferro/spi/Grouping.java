package io.ferro.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How rows are put together before they are selected. Immutable.
 *
 * @param columns the columns whose values the rows of one group have in common
 * @param having the condition on the groups, null for every group
 */
public record Grouping(
        List<ColumnDescriptor<?>> columns, @Nullable ConditionNode having) {

    /**
     * Copies the list.
     *
     * @param columns the columns whose values the rows of one group have in common
     * @param having the condition on the groups, null for every group
     */
    public Grouping {
        columns = List.copyOf(columns);
    }

    /**
     * {@return the same with another condition}
     *
     * @param condition the condition, in place of the one there was
     */
    public Grouping withHaving(ConditionNode condition) {
        return new Grouping(columns, condition);
    }
}
