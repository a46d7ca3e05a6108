package io.ferro.tck.meaning;

import io.ferro.query.Attribute;
import io.ferro.tck.model.Colour;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of a sample. The values are the ends of types, and those that two databases are likely to take for different things. */
final class Fields {

    /** Text is in order by its code points, which is the order of its bytes too. */
    static final Comparator<String> BY_CODE_POINT =
            Comparator.comparing(text -> text.codePoints().toArray(), Arrays::compare);

    /** The two zeros are one number; NaN equals itself and is the greatest. */
    private static final Comparator<Double> BY_NUMBER = Comparator.comparingDouble(number -> number + 0.0);

    private static final Comparator<Float> BY_SINGLE = Comparator.comparingDouble(number -> number + 0.0);

    private static final List<Short> SMALL =
            List.of((short) 0, (short) 1, (short) -7, Short.MAX_VALUE, Short.MIN_VALUE);
    private static final List<Integer> MEDIUM = List.of(0, 1, -7, 40_000, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final List<Long> LARGE =
            List.of(0L, 1L, -7L, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE);
    private static final List<Float> SINGLE =
            List.of(0f, -0f, 0.1f, 1f, -7f, 16_777_216f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN, 1 / 0f, -1 / 0f);
    private static final List<Double> PRECISE = List.of(
            0.0,
            -0.0,
            0.1,
            0.1f + 0.0,
            1.0,
            -7.0,
            1.0 / 3,
            9_007_199_254_740_992.0,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            Double.NaN,
            1 / 0.0,
            -1 / 0.0);
    private static final List<BigDecimal> AMOUNT = Stream.of(
                    "0", "0.00", "1", "1.0", "-7", "0.1", "0.10000000000000001", "12345678901234567890.5", "-1e-30")
            .map(BigDecimal::new)
            .toList();

    static final Field<Integer> ID = new Field<>(
            Sample_.id,
            sample -> sample.id,
            (sample, value) -> sample.id = value,
            Comparator.naturalOrder(),
            List.of());

    static final Field<String> TEXT = text(Sample_.text, sample -> sample.text, (sample, value) -> sample.text = value);

    static final Field<String> WORD = text(Sample_.word, sample -> sample.word, (sample, value) -> sample.word = value);

    /** The fields that are numbers, each beside another one of the same type. */
    static final List<Pair<?>> NUMBERS = List.of(
            new Pair<>(
                    field(Sample_.small, s -> s.small, (s, v) -> s.small = v, SMALL),
                    field(Sample_.otherSmall, s -> s.otherSmall, (s, v) -> s.otherSmall = v, SMALL)),
            new Pair<>(
                    field(Sample_.medium, s -> s.medium, (s, v) -> s.medium = v, MEDIUM),
                    field(Sample_.otherMedium, s -> s.otherMedium, (s, v) -> s.otherMedium = v, MEDIUM)),
            new Pair<>(
                    field(Sample_.large, s -> s.large, (s, v) -> s.large = v, LARGE),
                    field(Sample_.otherLarge, s -> s.otherLarge, (s, v) -> s.otherLarge = v, LARGE)),
            new Pair<>(
                    new Field<>(Sample_.single, s -> s.single, (s, v) -> s.single = v, BY_SINGLE, SINGLE),
                    new Field<>(
                            Sample_.otherSingle, s -> s.otherSingle, (s, v) -> s.otherSingle = v, BY_SINGLE, SINGLE)),
            new Pair<>(
                    new Field<>(Sample_.precise, s -> s.precise, (s, v) -> s.precise = v, BY_NUMBER, PRECISE),
                    new Field<>(
                            Sample_.otherPrecise,
                            s -> s.otherPrecise,
                            (s, v) -> s.otherPrecise = v,
                            BY_NUMBER,
                            PRECISE)),
            new Pair<>(
                    field(Sample_.amount, s -> s.amount, (s, v) -> s.amount = v, AMOUNT),
                    field(Sample_.otherAmount, s -> s.otherAmount, (s, v) -> s.otherAmount = v, AMOUNT)));

    private static final List<Field<?>> OTHERS = List.of(
            TEXT,
            text(Sample_.otherText, sample -> sample.otherText, (sample, value) -> sample.otherText = value),
            WORD,
            new Field<>(
                    Sample_.flag, s -> s.flag, (s, v) -> s.flag = v, Comparator.naturalOrder(), List.of(true, false)),
            new Field<>(
                    Sample_.bytes,
                    s -> s.bytes,
                    (s, v) -> s.bytes = v,
                    Arrays::compareUnsigned,
                    List.of(new byte[0], new byte[] {0}, new byte[] {-1, 0}, new byte[] {1}, new byte[] {'1'})),
            new Field<>(
                    Sample_.token,
                    s -> s.token,
                    (s, v) -> s.token = v,
                    Comparator.comparing(UUID::toString),
                    List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(1, -1), new UUID(0xABCDEFL, 7))),
            field(
                    Sample_.moment,
                    s -> s.moment,
                    (s, v) -> s.moment = v,
                    Stream.of(
                                    "1970-01-01T00:00:00Z",
                                    "1970-01-01T00:00:00.1Z",
                                    "1969-12-31T23:59:59.999999Z",
                                    "0001-01-01T00:00:00.000001Z",
                                    "9999-12-31T23:59:59.999999Z")
                            .map(Instant::parse)
                            .toList()),
            new Field<>(
                    Sample_.offset,
                    s -> s.offset,
                    (s, v) -> s.offset = v,
                    Comparator.comparing(OffsetDateTime::toInstant),
                    List.of(
                            OffsetDateTime.parse("2026-03-29T02:30:00.1+02:00"),
                            OffsetDateTime.parse("2026-03-29T00:30:00.1Z"),
                            OffsetDateTime.of(2026, 3, 29, 2, 30, 0, 0, ZoneOffset.UTC))),
            field(
                    Sample_.dateTime,
                    s -> s.dateTime,
                    (s, v) -> s.dateTime = v,
                    Stream.of("2026-03-29T02:30:00", "2026-03-29T02:30:00.000001", "0001-01-01T00:00:00")
                            .<LocalDateTime>map(LocalDateTime::parse)
                            .toList()),
            field(
                    Sample_.date,
                    s -> s.date,
                    (s, v) -> s.date = v,
                    Stream.of("1582-10-10", "1970-01-01", "0001-01-01", "9999-12-31")
                            .<LocalDate>map(LocalDate::parse)
                            .toList()),
            new Field<>(
                    Sample_.time,
                    s -> s.time,
                    (s, v) -> s.time = v,
                    Comparator.naturalOrder(),
                    List.of(LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.parse("23:59:59.999999"))),
            new Field<>(
                    Sample_.colour,
                    s -> s.colour,
                    (s, v) -> s.colour = v,
                    Comparator.comparing(Enum::name),
                    List.of(Colour.values())));

    private static final List<Field<?>> ALL = Stream.concat(NUMBERS.stream().flatMap(Pair::fields), OTHERS.stream())
            .toList();

    private Fields() {}

    /**
     * Two fields of the same type.
     *
     * @param <N> the type
     * @param one the first
     * @param other the second
     */
    record Pair<N extends Number>(Field<N> one, Field<N> other) {

        Stream<Field<?>> fields() {
            return Stream.of(one, other);
        }
    }

    /** {@return every field but the key} */
    static List<Field<?>> all() {
        return ALL;
    }

    static Field<?> any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    private static <T extends Comparable<? super T>> Field<T> field(
            Attribute<Sample, T> attribute, Function<Sample, T> getter, BiConsumer<Sample, T> setter, List<T> values) {
        return new Field<>(attribute, getter, setter, Comparator.naturalOrder(), values);
    }

    private static Field<String> text(
            Attribute<Sample, String> attribute, Function<Sample, String> getter, BiConsumer<Sample, String> setter) {
        return new Field<>(attribute, getter, setter, BY_CODE_POINT, Texts.ALL);
    }
}
