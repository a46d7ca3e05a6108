package io.ferro.dialect;

import io.ferro.spi.Storage;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a default so that SQLite, which has no type for times and decimals, stores it as Ferro stores the other values. */
final class SqliteDefault {

    private static final Pattern NOW = Pattern.compile("(now\\(\\)|current_timestamp|current_date|current_time)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private SqliteDefault() {}

    static String of(Storage storage, String value) {
        if (storage == Storage.DECIMAL && NUMBER.matcher(value.strip()).matches()) {
            return "'" + value.strip() + "'";
        }
        return NOW.matcher(value.strip().toLowerCase(Locale.ROOT)).matches() ? now(storage, value) : value;
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
