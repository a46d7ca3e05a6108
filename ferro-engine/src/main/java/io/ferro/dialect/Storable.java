package io.ferro.dialect;

import io.ferro.spi.UnsuitableValueException;
import java.math.BigDecimal;
import java.sql.SQLException;

/** Refuses what a database would refuse in its own words, or would store as something else without a word. */
final class Storable {

    /** PostgreSQL's limits; the same for both databases, so that what one takes the other does too. */
    private static final int MOST_DECIMALS = 16_383;

    private static final int MOST_DIGITS = 131_072;

    private Storable() {}

    /** {@return the text} Half of a surrogate pair has no UTF-8, and both drivers would send a question mark in its place. */
    static String text(int parameter, String value, boolean nul) throws SQLException {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0 && !nul) {
                throw new UnsuitableValueException(
                        parameter, "the text holds the character U+0000, which PostgreSQL does not store.");
            }
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    throw new UnsuitableValueException(
                            parameter, "the text holds half of a surrogate pair, which is no character.");
                }
                i++;
            }
        }
        return value;
    }

    /** {@return the number} */
    static BigDecimal decimal(int parameter, BigDecimal value) throws SQLException {
        if (value.scale() > MOST_DECIMALS || (long) value.precision() - value.scale() > MOST_DIGITS) {
            throw new UnsuitableValueException(
                    parameter,
                    "a decimal has at most " + MOST_DIGITS + " digits before and " + MOST_DECIMALS
                            + " behind the point.");
        }
        return value;
    }

    /** Beyond these years dates neither sort as text nor mean the same to both databases. */
    static void year(int parameter, int year) throws SQLException {
        if (year < 1 || year > 9999) {
            throw new UnsuitableValueException(parameter, "the years of dates and times go from 1 to 9999.");
        }
    }

    /** {@return JSON} PostgreSQL's jsonb knows every escaped character but the first. */
    static String jsonWithoutNul(int parameter, String json) throws SQLException {
        int escape = json.indexOf("\\u0000");
        while (escape >= 0) {
            int backslashes = 1;
            while (escape - backslashes >= 0 && json.charAt(escape - backslashes) == '\\') {
                backslashes++;
            }
            if (backslashes % 2 == 1) {
                throw new UnsuitableValueException(
                        parameter, "a text inside holds the character U+0000, which PostgreSQL does not store.");
            }
            escape = json.indexOf("\\u0000", escape + 1);
        }
        return json;
    }
}
