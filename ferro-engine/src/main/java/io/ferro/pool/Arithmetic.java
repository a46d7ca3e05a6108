package io.ferro.pool;

import java.math.BigDecimal;
import java.util.Locale;

/** The operations on two numbers. Those on integers throw {@link ArithmeticException} where no {@code long} holds the result. */
enum Arithmetic {
    ADD {
        @Override
        long of(long left, long right) {
            return Math.addExact(left, right);
        }

        @Override
        double of(double left, double right) {
            return left + right;
        }

        @Override
        BigDecimal of(BigDecimal left, BigDecimal right) {
            return left.add(right);
        }
    },
    SUBTRACT {
        @Override
        long of(long left, long right) {
            return Math.subtractExact(left, right);
        }

        @Override
        double of(double left, double right) {
            return left - right;
        }

        @Override
        BigDecimal of(BigDecimal left, BigDecimal right) {
            return left.subtract(right);
        }
    },
    MULTIPLY {
        @Override
        long of(long left, long right) {
            return Math.multiplyExact(left, right);
        }

        @Override
        double of(double left, double right) {
            return left * right;
        }

        @Override
        BigDecimal of(BigDecimal left, BigDecimal right) {
            return left.multiply(right);
        }
    };

    abstract long of(long left, long right);

    abstract double of(double left, double right);

    abstract BigDecimal of(BigDecimal left, BigDecimal right);

    /** {@return the name of the function in SQL} */
    String function() {
        return "ferro_" + name().toLowerCase(Locale.ROOT);
    }
}
