package io.ferro.dialect;

import java.time.Instant;
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
public final class IsoText {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 6, 6, true)
            .toFormatter();

    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(TIME)
            .toFormatter();

    private static final DateTimeFormatter ANY_OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter();

    private IsoText() {}

    static String of(OffsetDateTime value) {
        return ofUtc(value.withOffsetSameInstant(ZoneOffset.UTC));
    }

    static String ofUtc(OffsetDateTime value) {
        return of(value.toLocalDateTime()) + "Z";
    }

    static String of(LocalDateTime value) {
        return DATE_TIME.format(value);
    }

    static String of(LocalTime value) {
        return TIME.format(value);
    }

    /**
     * {@return a point in time; a text without an offset, such as SQLite's own functions write, is in UTC}
     *
     * @param text the text, with a space or a T in its middle
     */
    public static Instant parseInstant(String text) {
        return parseOffset(text).toInstant();
    }

    static OffsetDateTime parseOffset(String text) {
        int last = text.length() - 1;
        LocalDateTime own = last > 0 && text.charAt(last) == 'Z' ? FixedText.dateTime(text, last) : null;
        if (own != null) {
            return own.atOffset(ZoneOffset.UTC);
        }
        TemporalAccessor value = ANY_OFFSET.parseBest(withLetter(text), OffsetDateTime::from, LocalDateTime::from);
        return value instanceof OffsetDateTime offset
                ? offset.withOffsetSameInstant(ZoneOffset.UTC)
                : ((LocalDateTime) value).atOffset(ZoneOffset.UTC);
    }

    /**
     * {@return a date and a time of day}
     *
     * @param text the text, with a space or a T in its middle
     */
    public static LocalDateTime parseDateTime(String text) {
        LocalDateTime own = FixedText.dateTime(text, text.length());
        return own == null ? LocalDateTime.parse(withLetter(text)) : own;
    }

    private static String withLetter(String text) {
        return text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text;
    }
}
