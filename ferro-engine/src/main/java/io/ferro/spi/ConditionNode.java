package io.ferro.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree beneath a condition, as dialects read it. Immutable. */
public sealed interface ConditionNode {

    /** How a column is compared with a value. */
    enum Operator {
        /** Equal. */
        EQ,
        /** Not equal. */
        NE,
        /** Greater. */
        GT,
        /** Greater or equal. */
        GE,
        /** Less. */
        LT,
        /** Less or equal. */
        LE
    }

    /**
     * A column or an aggregate compared with a value.
     *
     * @param <T> the type of the value
     * @param operand the column or the aggregate
     * @param operator how it is compared
     * @param type how the value is bound
     * @param value the value
     */
    record Comparison<T>(Operand operand, Operator operator, ColumnType<T> type, T value) implements ConditionNode {}

    /**
     * Several columns compared with as many values at once: the first of them decides where the values differ, else the next.
     *
     * @param parts the comparisons, two or more, all with the same operator, of columns that are never NULL
     */
    record Tuple(List<Comparison<?>> parts) implements ConditionNode {

        /**
         * Copies the list.
         *
         * @param parts the comparisons
         */
        public Tuple {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A column or an aggregate whose value is one of several; never true for an empty list, always true when negated.
     *
     * @param <T> the type of the values
     * @param operand the column or the aggregate
     * @param type how the values are bound
     * @param values the values
     * @param negated whether the value must be none of them
     */
    record Membership<T>(Operand operand, ColumnType<T> type, List<T> values, boolean negated)
            implements ConditionNode {

        /**
         * Copies the list.
         *
         * @param operand the column or the aggregate
         * @param type how the values are bound
         * @param values the values
         * @param negated whether the value must be none of them
         */
        public Membership {
            values = List.copyOf(values);
        }
    }

    /**
     * A column or an aggregate that is NULL, or is not.
     *
     * @param operand the column or the aggregate
     * @param negated whether it must not be NULL
     */
    record NullCheck(Operand operand, boolean negated) implements ConditionNode {}

    /**
     * A text that matches a pattern: {@code %} stands for any text, {@code _} for one character, a backslash takes the
     * meaning from the character behind it.
     *
     * @param operand the column, or an aggregate of it
     * @param pattern the pattern
     * @param ignoreCase whether upper and lower case are the same
     */
    record Like(Operand operand, String pattern, boolean ignoreCase) implements ConditionNode {}

    /**
     * A column whose value is among those of a column of another table, in the rows of it that meet a condition. The condition knows the
     * columns of that table only.
     *
     * @param column the column
     * @param table the other table
     * @param selected the column of the other table
     * @param where the condition on the other table
     */
    record Within(ColumnDescriptor<?> column, TableDescriptor table, ColumnDescriptor<?> selected, ConditionNode where)
            implements ConditionNode {}

    /**
     * That a row of another table, or another row of the same one, is related to this one and meets a condition. It is true or false,
     * never unknown.
     *
     * @param table the other table
     * @param column the column of the other table that holds the same value in a related row
     * @param own the column of the table that the condition is about
     * @param where the condition on the other table, which knows the columns of that table only; null for any related row
     */
    record Exists(
            TableDescriptor table,
            ColumnDescriptor<?> column,
            ColumnDescriptor<?> own,
            @Nullable ConditionNode where) implements ConditionNode {}

    /**
     * All of several conditions; true when there is none.
     *
     * @param parts the conditions
     */
    record And(List<ConditionNode> parts) implements ConditionNode {

        /**
         * Copies the list.
         *
         * @param parts the conditions
         */
        public And {
            parts = List.copyOf(parts);
        }
    }

    /**
     * At least one of several conditions; false when there is none.
     *
     * @param parts the conditions
     */
    record Or(List<ConditionNode> parts) implements ConditionNode {

        /**
         * Copies the list.
         *
         * @param parts the conditions
         */
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The opposite of a condition; unknown where that one is unknown, as in SQL.
     *
     * @param part the condition
     */
    record Not(ConditionNode part) implements ConditionNode {}
}
