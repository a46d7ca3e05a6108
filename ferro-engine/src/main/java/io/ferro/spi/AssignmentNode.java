package io.ferro.spi;

/** What a statement writes into one column of every row that it changes, as dialects read it. Immutable. */
public sealed interface AssignmentNode {

    /** How a number is computed from the one that a column holds. */
    enum Operator {
        /** The sum. */
        ADD,
        /** The difference. */
        SUBTRACT,
        /** The product. */
        MULTIPLY
    }

    /** {@return the column} */
    ColumnDescriptor<?> column();

    /**
     * A value.
     *
     * @param <T> the type of the value
     * @param column the column
     * @param value the value
     */
    record Value<T>(ColumnDescriptor<T> column, T value) implements AssignmentNode {}

    /**
     * NULL.
     *
     * @param column the column
     */
    record Null(ColumnDescriptor<?> column) implements AssignmentNode {}

    /**
     * What another column of the row held before.
     *
     * @param column the column
     * @param source the other column
     */
    record Copy(ColumnDescriptor<?> column, ColumnDescriptor<?> source) implements AssignmentNode {}

    /**
     * A value where the column holds none; elsewhere what it holds.
     *
     * @param <T> the type of the value
     * @param column the column
     * @param value the value
     */
    record Coalesce<T>(ColumnDescriptor<T> column, T value) implements AssignmentNode {}

    /**
     * A number computed from what the column held and another number; NULL where it held none.
     *
     * @param <T> the type of the number
     * @param column the column
     * @param operator how
     * @param type how the number is bound
     * @param number the number
     */
    record Calculation<T>(ColumnDescriptor<?> column, Operator operator, ColumnType<T> type, T number)
            implements AssignmentNode {}

    /**
     * A number computed from what the column and another one of the same type held before; NULL where one held none.
     *
     * @param column the column
     * @param operator how
     * @param other the other column
     */
    record ColumnCalculation(ColumnDescriptor<?> column, Operator operator, ColumnDescriptor<?> other)
            implements AssignmentNode {}
}
