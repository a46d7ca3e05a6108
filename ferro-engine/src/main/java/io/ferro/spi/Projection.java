package io.ferro.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is selected instead of whole rows. Immutable.
 *
 * @param <R> what becomes of a row of the result
 * @param columns the columns of the result
 * @param maker makes an object of their values
 * @param grouping how rows are put together first, null where they are not
 */
public record Projection<R extends @Nullable Object>(
        List<Column<?>> columns, Maker<R> maker, @Nullable Grouping grouping) {

    /**
     * Copies the list.
     *
     * @param columns the columns of the result
     * @param maker makes an object of their values
     * @param grouping how rows are put together first, null where they are not
     */
    public Projection {
        columns = List.copyOf(columns);
    }

    /**
     * One column of the result.
     *
     * @param <T> the Java type of its values
     * @param operand what it is
     * @param type how its values are read
     */
    public record Column<T>(Operand operand, ColumnType<T> type) {}

    /**
     * Makes an object of the values of one row.
     *
     * @param <R> the object
     */
    @FunctionalInterface
    public interface Maker<R extends @Nullable Object> {

        /**
         * {@return the object}
         *
         * @param values the values in the order of the columns, null for NULL
         */
        R make(@Nullable Object[] values);
    }

    /** {@return whether every column is made of many rows} */
    public boolean aggregates() {
        return columns.stream().allMatch(column -> column.operand() instanceof Aggregation);
    }
}
