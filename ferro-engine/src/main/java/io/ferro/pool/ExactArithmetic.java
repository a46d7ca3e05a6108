package io.ferro.pool;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;
import org.sqlite.core.Codes;

/**
 * Computes numbers as PostgreSQL does: decimals exactly, and with an error where a type cannot hold the result. SQLite's own operators
 * would go on with a floating point number, and with NULL instead of NaN. The third argument names the type.
 */
final class ExactArithmetic extends Function {

    private static final String OUT_OF_RANGE = "integer overflow";
    private static final String NAN = "NaN";
    private static final int MOST_DECIMALS = 16_383;
    private static final int MOST_DIGITS = 131_072;

    private final Arithmetic arithmetic;

    private ExactArithmetic(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
    }

    static void register(Connection connection) throws SQLException {
        for (Arithmetic each : Arithmetic.values()) {
            Function.create(connection, each.function(), new ExactArithmetic(each), 3, Function.FLAG_DETERMINISTIC);
        }
    }

    /** An exception must not cross into SQLite. */
    @Override
    protected void xFunc() throws SQLException {
        if (value_type(0) == Codes.SQLITE_NULL || value_type(1) == Codes.SQLITE_NULL) {
            result();
            return;
        }
        try {
            compute(value_text(2));
        } catch (NumberFormatException e) {
            error("ferro: no number");
        } catch (ArithmeticException e) {
            error(OUT_OF_RANGE);
        }
    }

    private void compute(String type) throws SQLException {
        switch (type) {
            case "smallint" -> whole(Short.MIN_VALUE, Short.MAX_VALUE);
            case "integer" -> whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "bigint" -> whole(Long.MIN_VALUE, Long.MAX_VALUE);
            case "decimal" -> decimal();
            case "real" -> floating(true);
            default -> floating(false);
        }
    }

    private void whole(long least, long greatest) throws SQLException {
        long number = arithmetic.of(whole(0), whole(1));
        if (number < least || number > greatest) {
            throw new ArithmeticException();
        }
        result(number);
    }

    private long whole(int argument) throws SQLException {
        return value_type(argument) == Codes.SQLITE_INTEGER
                ? value_long(argument)
                : Long.parseLong(value_text(argument));
    }

    private void decimal() throws SQLException {
        BigDecimal number = arithmetic.of(new BigDecimal(value_text(0)), new BigDecimal(value_text(1)));
        if (number.scale() > MOST_DECIMALS) {
            number = number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        }
        if ((long) number.precision() - number.scale() > MOST_DIGITS) {
            throw new ArithmeticException();
        }
        result(number.toPlainString());
    }

    private void floating(boolean single) throws SQLException {
        double left = floating(0);
        double right = floating(1);
        double exact = arithmetic.of(left, right);
        double number = single ? (float) exact : exact;
        boolean tooGreat = Double.isInfinite(number) && !Double.isInfinite(left) && !Double.isInfinite(right);
        boolean tooSmall = number == 0 && arithmetic == Arithmetic.MULTIPLY && left != 0 && right != 0;
        if (tooGreat || tooSmall) {
            throw new ArithmeticException();
        }
        if (Double.isNaN(number)) {
            result(NAN);
        } else {
            result(number);
        }
    }

    private double floating(int argument) throws SQLException {
        return value_type(argument) == Codes.SQLITE_TEXT
                ? Double.parseDouble(value_text(argument))
                : value_double(argument);
    }
}
