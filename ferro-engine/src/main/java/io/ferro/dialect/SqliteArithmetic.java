package io.ferro.dialect;

import io.ferro.spi.Aggregation.Function;
import io.ferro.spi.AssignmentNode;
import io.ferro.spi.Storage;
import java.util.Locale;

/**
 * What SQLite computes. Its own arithmetic turns large integers into floating point numbers, as it does with every decimal, and NaN into
 * nothing.
 */
final class SqliteArithmetic {

    private SqliteArithmetic() {}

    /** {@return an aggregate of decimals} Text that is a number is compared by number only where it is said. */
    static String decimals(Function function, String column) {
        return switch (function) {
            case SUM -> "ferro_sum(" + column + ") collate decimal";
            case AVG -> "cast(ferro_sum(" + column + ") as real) / count(" + column + ")";
            case MIN, MAX -> function.of(column) + " collate decimal";
            default -> function.of(column);
        };
    }

    /**
     * {@return an aggregate of floating point numbers} What is no number is a text here, the greatest of all values, and what has such a
     * value in it is none either.
     */
    static String reals(Function function, String column) {
        return switch (function) {
            case SUM, AVG ->
                "iif(typeof(max(" + column + ")) = 'text', 'NaN', iif(count(" + column + ") > 0, coalesce("
                        + function.of(column) + ", 'NaN'), null))";
            default -> function.of(column);
        };
    }

    /**
     * {@return what becomes of a column in an update}
     *
     * @param operator how it is computed
     * @param own the column, quoted
     * @param other what it is computed with, as a statement has it
     * @param storage the column's
     */
    static String calculation(AssignmentNode.Operator operator, String own, String other, Storage storage) {
        String type = lower(storage);
        return switch (storage) {
            case SMALLINT -> whole(operator, own, other, type, Short.MIN_VALUE, Short.MAX_VALUE);
            case INTEGER -> whole(operator, own, other, type, Integer.MIN_VALUE, Integer.MAX_VALUE);
            default -> exact(operator, own, other, type);
        };
    }

    /** SQLite computes by itself where it cannot be wrong, which is much faster than to call us for each row. */
    private static String whole(
            AssignmentNode.Operator operator, String own, String other, String type, int least, int greatest) {
        String result = own + " " + symbol(operator) + " " + other;
        return "case when " + isWhole(own) + " and " + isWhole(other) + " and " + result + " between " + least + " and "
                + greatest + " then " + result + " else " + exact(operator, own, other, type) + " end";
    }

    /** A bitwise operation makes everything a whole number; {@code typeof} says the same, with a text to compare. */
    private static String isWhole(String operand) {
        return operand + " is (" + operand + " | 0)";
    }

    private static String symbol(AssignmentNode.Operator operator) {
        return switch (operator) {
            case ADD -> "+";
            case SUBTRACT -> "-";
            case MULTIPLY -> "*";
        };
    }

    private static String exact(AssignmentNode.Operator operator, String left, String right, String type) {
        return "ferro_" + lower(operator) + "(" + left + ", " + right + ", '" + type + "')";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
