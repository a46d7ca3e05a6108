package io.ferro.tck.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.DatabaseException;
import io.ferro.Row;
import io.ferro.Session;
import io.ferro.UniqueViolation;
import io.ferro.query.Condition;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Country;
import io.ferro.tck.model.LooseSpecimen;
import io.ferro.tck.model.LooseSpecimen_;
import io.ferro.tck.model.Specimen;
import io.ferro.tck.model.Specimen_;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The values at the ends of each type, and those beyond. */
public abstract class LimitsAssertions extends SessionAssertions {

    /** For subclasses. */
    protected LimitsAssertions() {}

    @Test
    @Assertion("MODEL-02")
    void notANumberIsAValueAndTheGreatestOne() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1, Double.NEGATIVE_INFINITY, 0}) {
            session().create(specimen(s -> {
                s.precise = value;
                s.single = (float) value;
            }));
        }
        assertThat(session()
                        .query(Specimen.class)
                        .orderBy(Specimen_.precise.asc())
                        .all())
                .extracting(s -> s.precise)
                .containsExactly(Double.NEGATIVE_INFINITY, 0.0, 1.0, Double.POSITIVE_INFINITY, Double.NaN);
        try (Session other = engines().session()) {
            assertThat(other.query(Specimen.class)
                            .orderBy(Specimen_.single.desc())
                            .all())
                    .extracting(s -> s.single)
                    .containsExactly(Float.NaN, Float.POSITIVE_INFINITY, 1f, 0f, Float.NEGATIVE_INFINITY);
        }
        assertFound(Specimen_.precise.eq(Double.NaN), 1);
        assertFound(Specimen_.single.eq(Float.NaN), 1);
        assertFound(Specimen_.precise.in(Double.NaN, 1.0), 2);
        assertFound(Specimen_.precise.ne(Double.NaN), 4);
        assertFound(Specimen_.precise.gt(1.0), 2);
        assertFound(Specimen_.precise.lt(Double.NaN), 4);
        Double raw = session()
                .fetchOne("select precise from specimen where precise = ?", Double.NaN)
                .orElseThrow()
                .get("precise", Double.class);
        assertThat(raw).isNaN();
    }

    @Test
    @Assertion("MODEL-02")
    void notANumberAndNullDiffer() {
        session().execute("insert into loose_specimen (precise, single) values (?, ?)", Double.NaN, Float.NaN);
        session().execute("insert into loose_specimen (precise) values (null)");
        assertThat(session()
                        .query(LooseSpecimen.class)
                        .orderBy(LooseSpecimen_.id.asc())
                        .all())
                .extracting(LooseSpecimen::precise, LooseSpecimen::single)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Double.NaN, Float.NaN),
                        org.assertj.core.groups.Tuple.tuple(null, null));
    }

    @Test
    @Assertion("MODEL-02")
    void aMillionCharactersAndBytes() {
        String text = "naïve 漢字 😀 e\u0301 ".repeat(70_000);
        byte[] bytes = new byte[1 << 20];
        new java.util.Random(4).nextBytes(bytes);
        Specimen read = readAgain(specimen(s -> {
            s.text = text;
            s.bytes = bytes;
        }));
        assertThat(read.text.equals(text)).isTrue();
        assertThat(read.bytes).isEqualTo(bytes);
        assertFound(Specimen_.text.eq(text), 1);
        assertFound(Specimen_.bytes.eq(bytes), 1);
    }

    @Test
    @Assertion("MODEL-02")
    void theFirstCharacterOfAll() {
        Specimen specimen = specimen(s -> s.text = "Hush\u0000 4711");
        if (onSqlite()) {
            assertThat(readAgain(specimen).text).isEqualTo("Hush\u0000 4711");
            assertFound(Specimen_.text.eq("Hush\u0000 4711"), 1);
            assertFound(Specimen_.text.eq("Hush"), 0);
            assertThat(session()
                            .fetchOne("select text from specimen where text = ?", "Hush\u0000 4711")
                            .orElseThrow()
                            .getString("text"))
                    .isEqualTo("Hush\u0000 4711");
        } else {
            assertRefused(specimen, "text", "U+0000");
            assertThatThrownBy(() -> session().bulkCreate(List.of(specimen)))
                    .hasMessageStartingWith("FERRO-0342: Specimen.text cannot be stored");
            assertThatThrownBy(() -> session()
                            .query(Specimen.class)
                            .where(Specimen_.text.eq("\u0000"))
                            .count())
                    .hasMessageStartingWith("FERRO-0342: The value that \"text\" is compared with cannot be stored");
            assertThatThrownBy(() -> session().fetchAll("select ?::text", "\u0000"))
                    .hasMessageStartingWith("FERRO-0343: The value number 1 of a statement on \"default\"");
        }
    }

    @Test
    @Assertion("MODEL-02")
    void halfACharacterIsRefused() {
        assertRefused(specimen(s -> s.text = "4711 \uD83D"), "text", "surrogate");
        assertRefused(specimen(s -> s.text = "\uDE00 4711"), "text", "surrogate");
        assertThat(readAgain(specimen(s -> s.text = "\uD83D\uDE00")).text).isEqualTo("😀");
    }

    @Test
    @Assertion("MODEL-02")
    void yearsBeyondTheOnesBothDatabasesShare() {
        LocalDate before = LocalDate.of(0, 12, 31);
        LocalDate after = LocalDate.of(10_000, 1, 1);
        for (LocalDate date : List.of(before, after, LocalDate.MIN, LocalDate.MAX, LocalDate.of(-44, 3, 15))) {
            assertRefused(specimen(s -> s.date = date), "date", "years");
            assertRefused(specimen(s -> s.dateTime = date.atTime(12, 0)), "date_time", "years");
        }
        for (Instant moment : List.of(
                Instant.MIN,
                Instant.MAX,
                Instant.parse("0000-12-31T23:59:59.999999Z"),
                Instant.parse("+10000-01-01T00:00:00Z"))) {
            assertRefused(specimen(s -> s.moment = moment), "moment", "years");
        }
        assertRefused(specimen(s -> s.offset = OffsetDateTime.MAX), "offset", "years");
        assertRefused(specimen(s -> s.offset = OffsetDateTime.MIN), "offset", "years");
        OffsetDateTime edge = OffsetDateTime.of(10_000, 1, 1, 5, 0, 0, 0, ZoneOffset.ofHours(18));
        assertThat(readAgain(specimen(s -> s.offset = edge)).offset.toInstant()).isEqualTo(edge.toInstant());
    }

    @Test
    @Assertion("MODEL-02")
    void theLastMicrosecondOfTheDay() {
        assertThat(readAgain(specimen(s -> s.time = LocalTime.MAX)).time)
                .isEqualTo(LocalTime.of(23, 59, 59, 999_999_000));
        LocalDateTime last = LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999);
        assertThat(readAgain(specimen(s -> s.dateTime = last)).dateTime).isEqualTo(last.minusNanos(999));
    }

    @Test
    @Assertion("MODEL-02")
    void decimalsKeepTheirScaleUnlessItIsNegative() {
        for (String text : List.of(
                "1.0", "1.00", "0.000", "-7.10", "1234567890123456789012345678901234567890", "0E-20", "1E-16383")) {
            BigDecimal amount = new BigDecimal(text);
            assertThat(readAgain(specimen(s -> s.amount = amount)).amount).isEqualTo(amount);
        }
        assertThat(readAgain(specimen(s -> s.amount = new BigDecimal("1E+3"))).amount)
                .isEqualTo(new BigDecimal("1000"));
        assertFound(Specimen_.amount.eq(new BigDecimal("1E+3")), 1);
        assertRefused(specimen(s -> s.amount = new BigDecimal("1E-16384")), "amount", "16383");
        assertRefused(specimen(s -> s.amount = new BigDecimal("1E+1000000000")), "amount", "131072");
    }

    @Test
    @Assertion("MODEL-02")
    void whatIsNoValueOfTheTypeNamesTheColumn() {
        if (!onSqlite()) {
            session().create(new Specimen());
            session().execute("update specimen set moment = 'infinity'");
            assertUnreadable("moment", "infinity");
            return;
        }
        for (String column : List.of("date", "time", "date_time", "moment", "offset", "token", "amount", "colour")) {
            session().execute("delete from specimen");
            session().create(new Specimen());
            session().execute("update specimen set \"" + column + "\" = 'tape4711'");
            assertUnreadable(column, "a text that is");
        }
    }

    @Test
    @Assertion("MODEL-02")
    void aPointInTimeWithoutOffsetIsInUtc() {
        String offset = onSqlite() ? "" : "Z";
        session().create(new Specimen());
        session()
                .execute("update specimen set moment = '2001-02-03 04:05:06" + offset
                        + "', \"offset\" = '2001-02-03T04:05+02:00'");
        try (Session other = engines().session()) {
            Specimen read = other.query(Specimen.class).first().orElseThrow();
            assertThat(read.moment).isEqualTo(Instant.parse("2001-02-03T04:05:06Z"));
            assertThat(read.offset.toInstant()).isEqualTo(Instant.parse("2001-02-03T02:05:00Z"));
            Row row = other.fetchOne("select moment, \"offset\" from specimen").orElseThrow();
            assertThat(row.getInstant("moment")).isEqualTo(Instant.parse("2001-02-03T04:05:06Z"));
            assertThat(row.getInstant("offset")).isEqualTo(Instant.parse("2001-02-03T02:05:00Z"));
            assertThat(row.getOffsetDateTime("moment")).isEqualTo(OffsetDateTime.parse("2001-02-03T04:05:06Z"));
        }
    }

    @Test
    @Assertion("MODEL-02")
    void errorsOfTheDatabaseQuoteNoValues() {
        session().create(new Country("Hush4711", "x"));
        assertThatThrownBy(() -> session().create(new Country("Hush4711", "x")))
                .isInstanceOf(UniqueViolation.class)
                .satisfies(error -> assertThat(Texts.of(error)).doesNotContain("Hush4711"));
        assertThatThrownBy(
                        () -> session().bulkCreate(List.of(new Country("A", "x"), new Country("Hush4711", "Hush4711"))))
                .satisfies(error -> assertThat(Texts.of(error)).doesNotContain("Hush4711"));
    }

    private void assertUnreadable(String column, String what) {
        try (Session other = engines().session()) {
            assertThatThrownBy(() -> other.query(Specimen.class).all())
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith("FERRO-0341: Specimen.")
                    .hasMessageContaining("its column \"" + column + "\" holds " + what)
                    .satisfies(error -> assertThat(Texts.of(error)).doesNotContain("4711"));
        }
    }

    private void assertRefused(Specimen specimen, String column, String why) {
        assertThatThrownBy(() -> session().create(specimen))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("FERRO-0342: Specimen.")
                .hasMessageContaining("cannot be stored in the column \"" + column + "\": ")
                .hasMessageContaining(why)
                .satisfies(error -> assertThat(Texts.of(error)).doesNotContain("4711"));
    }

    private void assertFound(Condition<Specimen> condition, long count) {
        assertThat(session().query(Specimen.class).where(condition).count()).isEqualTo(count);
    }

    private static Specimen specimen(Consumer<Specimen> change) {
        Specimen specimen = new Specimen();
        change.accept(specimen);
        return specimen;
    }

    private Specimen readAgain(Specimen specimen) {
        session().create(specimen);
        try (Session other = engines().session()) {
            return other.get(Specimen.class, specimen.id);
        }
    }
}
