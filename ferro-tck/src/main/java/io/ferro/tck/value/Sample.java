package io.ferro.tck.value;

import io.ferro.query.Attribute;
import io.ferro.tck.model.Colour;
import io.ferro.tck.model.Specimen;
import io.ferro.tck.model.Specimen_;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Values of one type, its ends included, and where they are kept.
 *
 * @param <T> the type
 * @param type its class
 * @param attribute the column of the type
 * @param field reads the field of the type
 * @param setter writes it
 * @param values the values
 */
record Sample<T>(
        Class<T> type,
        Attribute<Specimen, T> attribute,
        Function<Specimen, T> field,
        BiConsumer<Specimen, T> setter,
        List<T> values) {

    static final List<Sample<?>> ALL = List.of(
            new Sample<>(Boolean.class, Specimen_.flag, s -> s.flag, (s, v) -> s.flag = v, List.of(true, false)),
            new Sample<>(
                    Short.class,
                    Specimen_.small,
                    s -> s.small,
                    (s, v) -> s.small = v,
                    List.of((short) 0, Short.MAX_VALUE, Short.MIN_VALUE)),
            new Sample<>(
                    Integer.class,
                    Specimen_.medium,
                    s -> s.medium,
                    (s, v) -> s.medium = v,
                    List.of(0, Integer.MAX_VALUE, Integer.MIN_VALUE)),
            new Sample<>(
                    Long.class,
                    Specimen_.large,
                    s -> s.large,
                    (s, v) -> s.large = v,
                    List.of(0L, Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) + 1)),
            new Sample<>(
                    Float.class,
                    Specimen_.single,
                    s -> s.single,
                    (s, v) -> s.single = v,
                    List.of(
                            0.1f,
                            0f,
                            -0f,
                            Float.MAX_VALUE,
                            -Float.MAX_VALUE,
                            Float.MIN_VALUE,
                            Float.NaN,
                            Float.POSITIVE_INFINITY,
                            Float.NEGATIVE_INFINITY)),
            new Sample<>(
                    Double.class,
                    Specimen_.precise,
                    s -> s.precise,
                    (s, v) -> s.precise = v,
                    List.of(
                            0.1,
                            1.0 / 3,
                            0d,
                            -0d,
                            1e17,
                            Double.MAX_VALUE,
                            -Double.MAX_VALUE,
                            Double.MIN_VALUE,
                            Double.MIN_NORMAL,
                            Double.NaN,
                            Double.POSITIVE_INFINITY,
                            Double.NEGATIVE_INFINITY)),
            new Sample<>(
                    BigDecimal.class,
                    Specimen_.amount,
                    s -> s.amount,
                    (s, v) -> s.amount = v,
                    decimals(
                            "0",
                            "0.10",
                            "-0.00",
                            "9007199254740993",
                            "123456789012345678901234567890.123456789",
                            "1E-20",
                            "1E+30",
                            "-99999999999999999999999999999999999999")),
            new Sample<>(
                    String.class,
                    Specimen_.text,
                    s -> s.text,
                    (s, v) -> s.text = v,
                    List.of("", " a ", "it's", "\"\\%_", "a\nb\r\n\tc", "Ü漢字😀", "null", "x".repeat(100_000))),
            new Sample<>(
                    byte[].class,
                    Specimen_.bytes,
                    s -> s.bytes,
                    (s, v) -> s.bytes = v,
                    List.of(new byte[0], new byte[] {0, -1, 127, -128}, new byte[100_000])),
            new Sample<>(
                    UUID.class,
                    Specimen_.token,
                    s -> s.token,
                    (s, v) -> s.token = v,
                    List.of(new UUID(0, 0), new UUID(-1, -1), UUID.fromString("0ffe8cbf-91d2-4a45-9ed5-2a3a1bcd17f3"))),
            new Sample<>(
                    Instant.class,
                    Specimen_.moment,
                    s -> s.moment,
                    (s, v) -> s.moment = v,
                    each(
                            Instant::parse,
                            "1970-01-01T00:00:00Z",
                            "1969-12-31T23:59:59.999999Z",
                            "0001-01-01T00:00:00Z",
                            "1582-10-10T00:00:00Z",
                            "9999-12-31T23:59:59.999999999Z",
                            "2024-03-31T01:30:00.123456789Z")),
            new Sample<>(
                    OffsetDateTime.class,
                    Specimen_.offset,
                    s -> s.offset,
                    (s, v) -> s.offset = v,
                    each(
                            OffsetDateTime::parse,
                            "0001-01-01T00:00:00Z",
                            "2024-02-29T23:30:00.999999999+05:45",
                            "9999-12-31T23:59:59.999999Z")),
            new Sample<>(
                    LocalDateTime.class,
                    Specimen_.dateTime,
                    s -> s.dateTime,
                    (s, v) -> s.dateTime = v,
                    each(
                            LocalDateTime::parse,
                            "0001-01-01T00:00",
                            "1582-10-10T00:00",
                            "2024-03-31T02:30:00.123456789",
                            "9999-12-31T23:59:59.999999")),
            new Sample<>(
                    LocalDate.class,
                    Specimen_.date,
                    s -> s.date,
                    (s, v) -> s.date = v,
                    each(LocalDate::parse, "0001-01-01", "1582-10-10", "2024-02-29", "9999-12-31")),
            new Sample<>(
                    LocalTime.class,
                    Specimen_.time,
                    s -> s.time,
                    (s, v) -> s.time = v,
                    List.of(LocalTime.MIDNIGHT, LocalTime.MAX, LocalTime.parse("12:34:56.123456"))),
            new Sample<>(
                    Colour.class, Specimen_.colour, s -> s.colour, (s, v) -> s.colour = v, List.of(Colour.values())));

    String column() {
        return attribute.column().name();
    }

    private static List<BigDecimal> decimals(String... texts) {
        return each(BigDecimal::new, texts);
    }

    private static <T> List<T> each(Function<String, T> parser, String... texts) {
        return List.of(texts).stream().map(parser).toList();
    }
}
