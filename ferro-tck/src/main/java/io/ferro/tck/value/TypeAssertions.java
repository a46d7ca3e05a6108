package io.ferro.tck.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Session;
import io.ferro.query.Condition;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Colour;
import io.ferro.tck.model.LooseSpecimen;
import io.ferro.tck.model.LooseSpecimen_;
import io.ferro.tck.model.Specimen;
import io.ferro.tck.model.Specimen_;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Values that go into a column and come out again as they were, and that a condition finds. */
public abstract class TypeAssertions extends SessionAssertions {

    /** For subclasses. */
    protected TypeAssertions() {}

    @Test
    void integers() {
        for (long large : new long[] {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) + 1}) {
            assertKept(large, (s, v) -> s.large = v, s -> s.large, Specimen_.large.eq(large));
        }
        for (int medium : new int[] {0, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertKept(medium, (s, v) -> s.medium = v, s -> s.medium, Specimen_.medium.eq(medium));
        }
        for (short small : new short[] {0, Short.MAX_VALUE, Short.MIN_VALUE}) {
            assertKept(small, (s, v) -> s.small = v, s -> s.small, Specimen_.small.eq(small));
        }
    }

    @Test
    void booleans() {
        assertKept(true, (s, v) -> s.flag = v, s -> s.flag, Specimen_.flag.isTrue());
        session().execute("delete from specimen");
        assertKept(false, (s, v) -> s.flag = v, s -> s.flag, Specimen_.flag.isFalse());
    }

    @Test
    void floatingPointNumbers() {
        for (double precise : new double[] {
            0.1, -0.1, 1.0 / 3, Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, Double.MIN_NORMAL, 1e17
        }) {
            assertKept(precise, (s, v) -> s.precise = v, s -> s.precise, Specimen_.precise.eq(precise));
        }
        for (float single : new float[] {0.1f, 1f / 3, Float.MAX_VALUE, -Float.MAX_VALUE, Float.MIN_VALUE, 16777216f}) {
            assertKept(single, (s, v) -> s.single = v, s -> s.single, Specimen_.single.eq(single));
        }
    }

    @Test
    void infinities() {
        for (double precise : new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertKept(precise, (s, v) -> s.precise = v, s -> s.precise, Specimen_.precise.eq(precise));
            assertKept((float) precise, (s, v) -> s.single = v, s -> s.single, Specimen_.single.eq((float) precise));
        }
    }

    @Test
    void negativeZeroIsZero() {
        Specimen specimen = new Specimen();
        specimen.precise = -0.0;
        specimen.single = -0.0f;
        Specimen read = readAgain(specimen);
        assertThat(read.precise).isZero();
        assertThat(read.single).isZero();
    }

    @Test
    void decimalsAreExact() {
        for (String text : new String[] {
            "0",
            "0.1",
            "-0.1",
            "0.10",
            "123456789012345678901234567890.123456789",
            "1E-20",
            "9007199254740993",
            "-0.00",
            "99999999999999999999999999999999999999"
        }) {
            BigDecimal amount = new BigDecimal(text);
            assertKept(amount, (s, v) -> s.amount = v, s -> s.amount, Specimen_.amount.eq(amount));
        }
        BigDecimal round = new BigDecimal("1E+30");
        Specimen specimen = new Specimen();
        specimen.amount = round;
        assertThat(readAgain(specimen).amount).isEqualByComparingTo(round);
    }

    @Test
    void decimalsAreComparedAsNumbers() {
        for (String text : new String[] {"9.5", "10", "-2", "10.25", "100", "0.3", "-10"}) {
            Specimen specimen = new Specimen();
            specimen.amount = new BigDecimal(text);
            session().create(specimen);
        }
        assertThat(session()
                        .query(Specimen.class)
                        .orderBy(Specimen_.amount.asc())
                        .all())
                .extracting(specimen -> specimen.amount.toPlainString())
                .containsExactly("-10", "-2", "0.3", "9.5", "10", "10.25", "100");
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.amount.lt(10))
                        .count())
                .isEqualTo(4);
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.amount.ge(10))
                        .count())
                .isEqualTo(3);
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.amount.eq(new BigDecimal("10.0")))
                        .count())
                .isEqualTo(1);
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.amount.in(new BigDecimal("10.00"), new BigDecimal("0.30")))
                        .count())
                .isEqualTo(2);
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.amount.between(new BigDecimal("0.1"), new BigDecimal("9.9")))
                        .count())
                .isEqualTo(2);
    }

    @Test
    void text() {
        for (String text : new String[] {
            "",
            " ",
            "it's",
            "\"quoted\"",
            "a\nb\r\n\tc",
            "naïve Ünïcödé 漢字 😀",
            "\\",
            "%_",
            "null",
            "x".repeat(100_000),
            " a "
        }) {
            assertKept(text, (s, v) -> s.text = v, s -> s.text, Specimen_.text.eq(text));
        }
    }

    @Test
    void bytes() {
        byte[] all = new byte[256];
        for (int n = 0; n < all.length; n++) {
            all[n] = (byte) n;
        }
        for (byte[] bytes : new byte[][] {{}, {0}, all, new byte[1_000_000], "text".getBytes(StandardCharsets.UTF_8)}) {
            Specimen specimen = new Specimen();
            specimen.bytes = bytes;
            Specimen read = readAgain(specimen);
            assertThat(read.bytes).isEqualTo(bytes);
            assertThat(session()
                            .query(Specimen.class)
                            .where(Specimen_.bytes.eq(bytes), Specimen_.id.eq(read.id))
                            .exists())
                    .isTrue();
        }
    }

    @Test
    void uuids() {
        for (UUID token : new UUID[] {new UUID(0, 0), new UUID(-1, -1), UUID.randomUUID()}) {
            assertKept(token, (s, v) -> s.token = v, s -> s.token, Specimen_.token.eq(token));
        }
    }

    @Test
    void enums() {
        for (Colour colour : Colour.values()) {
            assertKept(colour, (s, v) -> s.colour = v, s -> s.colour, Specimen_.colour.eq(colour));
        }
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.colour.in(Colour.RED, Colour.GREEN))
                        .count())
                .isEqualTo(2);
    }

    @Test
    void instants() {
        for (String text : new String[] {
            "1970-01-01T00:00:00Z", "1969-12-31T23:59:59.999999Z", "2024-02-29T12:34:56.123456Z",
                    "0001-01-01T00:00:00Z",
            "1582-10-10T00:00:00Z", "9999-12-31T23:59:59.999999Z", "2024-03-31T01:30:00Z", "1900-01-01T00:00:00.5Z"
        }) {
            Instant moment = Instant.parse(text);
            assertKept(moment, (s, v) -> s.moment = v, s -> s.moment, Specimen_.moment.eq(moment));
        }
        Instant precise = Instant.parse("2024-01-01T00:00:00.123456789Z");
        Specimen specimen = new Specimen();
        specimen.moment = precise;
        assertThat(readAgain(specimen).moment).isEqualTo(precise.truncatedTo(ChronoUnit.MICROS));
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.moment.eq(precise))
                        .exists())
                .isTrue();
    }

    @Test
    void offsetsAreReadBackInUtc() {
        OffsetDateTime offset =
                OffsetDateTime.of(2024, 2, 29, 23, 30, 0, 999_999_999, ZoneOffset.ofHoursMinutes(5, 45));
        Specimen specimen = new Specimen();
        specimen.offset = offset;
        OffsetDateTime read = readAgain(specimen).offset;
        assertThat(read.toInstant()).isEqualTo(offset.toInstant().truncatedTo(ChronoUnit.MICROS));
        assertThat(read.getOffset()).isEqualTo(ZoneOffset.UTC);
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.offset.eq(offset.withOffsetSameInstant(ZoneOffset.ofHours(-11))))
                        .exists())
                .isTrue();
    }

    @Test
    void momentsAreOrderedInTime() {
        for (String text : new String[] {"2024-01-01T00:00:00Z", "2024-01-01T00:00:00.5Z", "0999-01-01T00:00:00Z"}) {
            Specimen specimen = new Specimen();
            specimen.moment = Instant.parse(text);
            session().create(specimen);
        }
        assertThat(session()
                        .query(Specimen.class)
                        .orderBy(Specimen_.moment.asc())
                        .all())
                .extracting(specimen -> specimen.moment.toString())
                .containsExactly("0999-01-01T00:00:00Z", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00.500Z");
        assertThat(session()
                        .query(Specimen.class)
                        .where(Specimen_.moment.gt(Instant.parse("2024-01-01T00:00:00Z")))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void localDatesAndTimes() {
        for (String text : new String[] {
            "2024-02-29T12:34:56.123456",
            "0001-01-01T00:00",
            "1582-10-10T00:00",
            "9999-12-31T23:59:59.999999",
            "2024-03-31T02:30",
            "1969-12-31T23:59:59.999999"
        }) {
            LocalDateTime value = LocalDateTime.parse(text);
            assertKept(value, (s, v) -> s.dateTime = v, s -> s.dateTime, Specimen_.dateTime.eq(value));
            LocalDate date = value.toLocalDate();
            assertKept(date, (s, v) -> s.date = v, s -> s.date, Specimen_.date.eq(date));
            LocalTime time = value.toLocalTime();
            assertKept(time, (s, v) -> s.time = v, s -> s.time, Specimen_.time.eq(time));
        }
        Specimen specimen = new Specimen();
        specimen.time = LocalTime.MAX;
        specimen.dateTime = LocalDateTime.of(2024, 12, 31, 23, 59, 59, 999_999_999);
        Specimen read = readAgain(specimen);
        assertThat(read.time).isEqualTo(LocalTime.MAX.truncatedTo(ChronoUnit.MICROS));
        assertThat(read.dateTime).isEqualTo(specimen.dateTime.truncatedTo(ChronoUnit.MICROS));
    }

    /** In Berlin there was no half past two on that day, and in Honolulu it is another day. */
    @Test
    void theTimeZoneOfTheJvmPlaysNoPart() {
        TimeZone before = TimeZone.getDefault();
        Specimen specimen = new Specimen();
        specimen.dateTime = LocalDateTime.of(2024, 3, 31, 2, 30);
        specimen.date = LocalDate.of(2024, 3, 31);
        specimen.time = LocalTime.of(2, 30);
        specimen.moment = Instant.parse("2024-03-31T01:30:00Z");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
            session().create(specimen);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
            try (Session other = engines().session()) {
                Specimen read = other.get(Specimen.class, specimen.id);
                assertThat(read.dateTime).isEqualTo(specimen.dateTime);
                assertThat(read.date).isEqualTo(specimen.date);
                assertThat(read.time).isEqualTo(specimen.time);
                assertThat(read.moment).isEqualTo(specimen.moment);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void everyTypeTakesNullWhereItIsDeclared() {
        LooseSpecimen empty = session().create(LooseSpecimen.empty());
        try (Session other = engines().session()) {
            LooseSpecimen read = other.get(LooseSpecimen.class, empty.number());
            assertThat(read).usingRecursiveComparison().ignoringFields("id").isEqualTo(LooseSpecimen.empty());
        }
        for (Condition<LooseSpecimen> isNull : List.of(
                LooseSpecimen_.flag.isNull(),
                LooseSpecimen_.small.isNull(),
                LooseSpecimen_.medium.isNull(),
                LooseSpecimen_.large.isNull(),
                LooseSpecimen_.single.isNull(),
                LooseSpecimen_.precise.isNull(),
                LooseSpecimen_.amount.isNull(),
                LooseSpecimen_.text.isNull(),
                LooseSpecimen_.bytes.isNull(),
                LooseSpecimen_.token.isNull(),
                LooseSpecimen_.moment.isNull(),
                LooseSpecimen_.offset.isNull(),
                LooseSpecimen_.dateTime.isNull(),
                LooseSpecimen_.date.isNull(),
                LooseSpecimen_.time.isNull(),
                LooseSpecimen_.colour.isNull())) {
            assertThat(session().query(LooseSpecimen.class).where(isNull).count())
                    .isEqualTo(1);
        }
    }

    @Test
    void nullableColumnsHoldValuesAsWell() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        LooseSpecimen full = session()
                .create(new LooseSpecimen(
                        null,
                        false,
                        (short) 0,
                        0,
                        0L,
                        0f,
                        0d,
                        BigDecimal.ZERO,
                        Optional.of(""),
                        new byte[0],
                        Optional.of(new UUID(0, 0)),
                        now.toInstant(),
                        now,
                        now.toLocalDateTime(),
                        now.toLocalDate(),
                        now.toLocalTime(),
                        Colour.GREEN));
        try (Session other = engines().session()) {
            assertThat(other.get(LooseSpecimen.class, full.number()))
                    .usingRecursiveComparison()
                    .isEqualTo(full);
        }
    }

    private <T> void assertKept(
            T value, BiConsumer<Specimen, T> setter, Function<Specimen, T> getter, Condition<Specimen> found) {
        Specimen specimen = new Specimen();
        setter.accept(specimen, value);
        Specimen read = readAgain(specimen);
        assertThat(getter.apply(read)).isEqualTo(value);
        assertThat(session()
                        .query(Specimen.class)
                        .where(found, Specimen_.id.eq(read.id))
                        .count())
                .as("rows found by %s", value)
                .isEqualTo(1);
    }

    private Specimen readAgain(Specimen specimen) {
        session().create(specimen);
        try (Session other = engines().session()) {
            return other.get(Specimen.class, specimen.id);
        }
    }
}
