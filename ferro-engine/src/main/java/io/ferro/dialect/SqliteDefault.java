package io.ferro.dialect;

import io.ferro.spi.Storage;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a default so that SQLite, which has no type for times, decimals and other values, stores it as Ferro stores those: PostgreSQL
 * makes one value of all the spellings of a literal.
 */
final class SqliteDefault {

    private static final Pattern NOW = Pattern.compile("(now\\(\\)|current_timestamp|current_date|current_time)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern TEXT = Pattern.compile("'([^']*)'");
    private static final Pattern INFINITY = Pattern.compile("([+-]?)inf(inity)?");

    private SqliteDefault() {}

    static String of(Storage storage, String value) {
        String given = value.strip();
        if (NOW.matcher(given.toLowerCase(Locale.ROOT)).matches()) {
            return now(storage, value);
        }
        Matcher text = TEXT.matcher(given);
        try {
            if (text.matches()) {
                return literal(storage, text.group(1), value);
            }
            return NUMBER.matcher(given).matches() ? number(storage, given) : value;
        } catch (IllegalArgumentException | DateTimeException e) {
            return value;
        }
    }

    private static String number(Storage storage, String given) {
        return switch (storage) {
            case DECIMAL -> quoted(decimal(given));
            case REAL -> single(given);
            default -> given;
        };
    }

    /** SQLite knows numbers of double precision only, in which a shorter spelling of a float is another number. */
    private static String single(String given) {
        return Double.toString(Float.parseFloat(given));
    }

    private static String literal(Storage storage, String text, String value) {
        return switch (storage) {
            case INSTANT -> quoted(IsoText.ofUtc(IsoText.parseOffset(text)));
            case DATE_TIME -> quoted(IsoText.of(IsoText.parseDateTime(text)));
            case DATE -> quoted(LocalDate.parse(text).toString());
            case TIME -> quoted(IsoText.of(LocalTime.parse(text)));
            case DECIMAL -> quoted(decimal(text));
            case UUID -> quoted(UUID.fromString(text).toString());
            case BYTES -> text.startsWith("\\x") ? "x" + quoted(text.substring(2)) : value;
            case REAL, DOUBLE -> real(storage, text.toLowerCase(Locale.ROOT), value);
            case BOOLEAN -> bool(text.toLowerCase(Locale.ROOT), value);
            case TEXT, ENUM, JSON, SMALLINT, INTEGER, BIGINT -> value;
        };
    }

    private static String decimal(String text) {
        return new BigDecimal(text).toPlainString();
    }

    private static String real(Storage storage, String text, String value) {
        Matcher infinity = INFINITY.matcher(text);
        if (infinity.matches()) {
            return infinity.group(1) + "9e999";
        }
        if (text.equals("nan")) {
            return quoted(SqliteSource.NAN);
        }
        return storage == Storage.REAL ? single(text) : value;
    }

    private static String bool(String text, String value) {
        return switch (text) {
            case "t", "true" -> "true";
            case "f", "false" -> "false";
            default -> value;
        };
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    /** SQLite's clock has milliseconds. */
    private static String now(Storage storage, String value) {
        return switch (storage) {
            case INSTANT -> "strftime('%Y-%m-%d %H:%M:%f000Z', 'now')";
            case DATE_TIME -> "strftime('%Y-%m-%d %H:%M:%f000', 'now')";
            case DATE -> "date('now')";
            case TIME -> "strftime('%H:%M:%f000', 'now')";
            default -> value;
        };
    }
}
