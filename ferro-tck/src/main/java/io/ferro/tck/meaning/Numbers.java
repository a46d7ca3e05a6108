package io.ferro.tck.meaning;

import io.ferro.spi.AssignmentNode.Operator;
import java.math.BigDecimal;

/** Numbers computed from two others, with an {@link ArithmeticException} where the type of the first cannot hold the result. */
final class Numbers {

    private Numbers() {}

    /** {@return the result, of the first number's type} */
    static Number of(Operator operator, Number left, Number right) {
        if (left instanceof BigDecimal decimal) {
            return exact(
                    operator,
                    decimal,
                    right instanceof BigDecimal other ? other : BigDecimal.valueOf(right.longValue()));
        }
        if (left instanceof Double) {
            return finite(operator, left, right, floating(operator, left.doubleValue(), right.doubleValue()));
        }
        if (left instanceof Float) {
            return (float)
                    finite(operator, left, right, (float) floating(operator, left.doubleValue(), right.doubleValue()));
        }
        long whole = exact(operator, BigDecimal.valueOf(left.longValue()), BigDecimal.valueOf(right.longValue()))
                .longValueExact();
        if (left instanceof Short) {
            return BigDecimal.valueOf(whole).shortValueExact();
        }
        return left instanceof Integer ? (Number) Math.toIntExact(whole) : (Number) whole;
    }

    private static BigDecimal exact(Operator operator, BigDecimal left, BigDecimal right) {
        return switch (operator) {
            case ADD -> left.add(right);
            case SUBTRACT -> left.subtract(right);
            case MULTIPLY -> left.multiply(right);
        };
    }

    private static double floating(Operator operator, double left, double right) {
        return switch (operator) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
        };
    }

    /** A product that is too near to zero is out of range too. */
    private static double finite(Operator operator, Number left, Number right, double result) {
        boolean finite = Double.isFinite(left.doubleValue()) && Double.isFinite(right.doubleValue());
        boolean vanished =
                operator == Operator.MULTIPLY && result == 0 && left.doubleValue() != 0 && right.doubleValue() != 0;
        if (vanished || (finite && !Double.isFinite(result))) {
            throw new ArithmeticException();
        }
        return result;
    }
}
