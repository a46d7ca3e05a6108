package io.ferro.dialect;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * Points in time as SQLite's own date functions read them, in ISO 8601. The microseconds always have six digits, so that text sorts
 * as time does.
 */
final class IsoText {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 6, 6, true)
            .toFormatter();

    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(TIME)
            .toFormatter();

    private IsoText() {}

    static String of(OffsetDateTime value) {
        return of(value.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()) + "Z";
    }

    static String of(LocalDateTime value) {
        return DATE_TIME.format(value);
    }

    static String of(LocalTime value) {
        return TIME.format(value);
    }

    /** SQLite's own functions, such as CURRENT_TIMESTAMP, write no offset and mean UTC. */
    static OffsetDateTime parseInstant(String text) {
        TemporalAccessor value =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(withLetter(text), OffsetDateTime::from, LocalDateTime::from);
        return value instanceof OffsetDateTime known
                ? known.withOffsetSameInstant(ZoneOffset.UTC)
                : LocalDateTime.from(value).atOffset(ZoneOffset.UTC);
    }

    static LocalDateTime parseDateTime(String text) {
        return LocalDateTime.parse(withLetter(text));
    }

    private static String withLetter(String text) {
        return text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text;
    }
}
