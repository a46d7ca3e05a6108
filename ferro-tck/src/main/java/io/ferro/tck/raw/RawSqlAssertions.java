package io.ferro.tck.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.FerroException;
import io.ferro.Row;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Colour;
import io.ferro.tck.model.Specimen;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** SQL as it is written. */
public abstract class RawSqlAssertions extends SessionAssertions {

    private static final Instant MOMENT = Instant.parse("2024-02-29T12:34:56.123456Z");
    private static final UUID TOKEN = UUID.fromString("6f1b1c3e-0d5e-4b2a-9b57-3f6a1c2d4e5f");

    /** For subclasses. */
    protected RawSqlAssertions() {}

    @Test
    void executeTellsHowManyRowsChanged() {
        assertThat(session().execute("create table t (n integer)")).isZero();
        assertThat(session().execute("insert into t values (?), (?), (?)", 1, 2, 3))
                .isEqualTo(3);
        assertThat(session().execute("update t set n = n + ? where n > ?", 10, 1))
                .isEqualTo(2);
        assertThat(session().execute("delete from t where n = ?", 99)).isZero();
        assertThat(session().fetchAll("select n from t order by n"))
                .extracting(row -> row.getInt("n"))
                .containsExactly(1, 12, 13);
        assertThat(session()
                        .fetchOne("select n from t order by n desc")
                        .orElseThrow()
                        .getInt("n"))
                .isEqualTo(13);
        assertThat(session().fetchOne("select n from t where n = ?", 99)).isEmpty();
        assertThat(session().fetchAll("select n from t where n = ?", 99)).isEmpty();
    }

    @Test
    void onlyTheFirstRowIsRead() {
        String endless = "with recursive n (i) as (select 1 union all select i + 1 from n) select i from n";
        assertThat(session().fetchOne(endless).orElseThrow().getInt("i")).isEqualTo(1);
        session().execute("create table t (n integer)");
        assertThat(session().fetchOne("insert into t values (1), (2), (3) returning n"))
                .isPresent();
        assertThat(session().fetchAll("select n from t")).hasSize(3);
    }

    @Test
    void rowsHaveNamedAndNumberedColumns() {
        Row row = session()
                .fetchOne("select 1 as one, 'two' as two, null as three")
                .orElseThrow();
        assertThat(row.columns()).containsExactly("one", "two", "three");
        assertThat(row.get(1, Integer.class)).isEqualTo(1);
        assertThat(row.get("TWO")).isEqualTo("two");
        assertThat(row.get(3)).isNull();
        assertThat(row.getLong("three")).isNull();
        assertThatExceptionOfType(FerroException.class)
                .isThrownBy(() -> row.get("four"))
                .withMessageContaining("four")
                .withMessageContaining("one");
        assertThatThrownBy(() -> row.get(0)).isInstanceOf(FerroException.class);
        assertThatThrownBy(() -> row.get(4)).isInstanceOf(FerroException.class);
        assertThatThrownBy(() -> row.getInt("two")).isInstanceOf(FerroException.class);
    }

    @Test
    @Assertion("RAW-02")
    void everyTypeOfAModelIsBoundWithoutCastAndReadBack() {
        Specimen specimen = specimen();
        String sql =
                "update specimen set flag = ?, small = ?, medium = ?, large = ?, single = ?, precise = ?, amount = ?,"
                        + " text = ?, bytes = ?, token = ?, moment = ?, \"offset\" = ?, date_time = ?, date = ?, time = ?, colour = ?";
        session().create(new Specimen());
        assertThat(session()
                        .execute(
                                sql,
                                specimen.flag,
                                specimen.small,
                                specimen.medium,
                                specimen.large,
                                specimen.single,
                                specimen.precise,
                                specimen.amount,
                                specimen.text,
                                specimen.bytes,
                                specimen.token,
                                specimen.moment,
                                specimen.offset,
                                specimen.dateTime,
                                specimen.date,
                                specimen.time,
                                specimen.colour))
                .isEqualTo(1);
        Specimen read = engine().callInSession(
                        session -> session.query(Specimen.class).one().orElseThrow());
        assertThat(read).usingRecursiveComparison().ignoringFields("id").isEqualTo(specimen);

        Row row = session().fetchOne("select * from specimen").orElseThrow();
        assertThat(row.getBoolean("flag")).isTrue();
        assertThat(row.getInt("small")).isEqualTo(-7);
        assertThat(row.getLong("large")).isEqualTo(Long.MAX_VALUE);
        assertThat(row.getDouble("precise")).isEqualTo(0.1);
        assertThat(row.getBigDecimal("amount")).isEqualTo(new BigDecimal("12345678901234567890.10"));
        assertThat(row.getString("text")).isEqualTo("it's 😀");
        assertThat(row.get("bytes", byte[].class)).isEqualTo(new byte[] {0, -1, 7});
        assertThat(row.getUuid("token")).isEqualTo(TOKEN);
        assertThat(row.getInstant("moment")).isEqualTo(MOMENT);
        assertThat(row.get("offset", OffsetDateTime.class)).isEqualTo(MOMENT.atOffset(ZoneOffset.UTC));
        assertThat(row.getLocalDateTime("date_time")).isEqualTo(specimen.dateTime);
        assertThat(row.getLocalDate("date")).isEqualTo(specimen.date);
        assertThat(row.get("time", LocalTime.class)).isEqualTo(specimen.time);
        assertThat(row.get("colour", Colour.class)).isEqualTo(Colour.GREEN);
    }

    @Test
    @Assertion("RAW-02")
    void everyTypeIsComparedWithoutCast() {
        Specimen specimen = specimen();
        session().create(specimen);
        for (Object[] pair : new Object[][] {
            {"flag", specimen.flag},
            {"small", specimen.small},
            {"medium", specimen.medium},
            {"large", specimen.large},
            {"precise", specimen.precise},
            {"amount", specimen.amount},
            {"text", specimen.text},
            {"bytes", specimen.bytes},
            {"token", specimen.token},
            {"moment", specimen.moment},
            {"\"offset\"", specimen.offset},
            {"date_time", specimen.dateTime},
            {"date", specimen.date},
            {"time", specimen.time},
            {"colour", specimen.colour}
        }) {
            assertThat(session().fetchAll("select id from specimen where " + pair[0] + " = ?", pair[1]))
                    .as("column %s", pair[0])
                    .hasSize(1);
        }
    }

    @Test
    @Assertion("RAW-02")
    void nullIsBoundToAColumnOfAnyType() {
        assertThat(session()
                        .execute(
                                "insert into loose_specimen (flag, medium, amount, text, bytes, token, moment, date, time)"
                                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null))
                .isEqualTo(1);
    }

    @Test
    @Assertion("RAW-02")
    void aValueOfAnotherTypeIsAClearError() {
        for (Object value : List.of(
                new Object(), new AtomicReference<>("text"), List.of(1), BigInteger.ONE, Thread.currentThread())) {
            try {
                assertThat(session().fetchAll("select name from author where name = ?", value))
                        .isEmpty();
                assertThat(value).as("accepted, so a number").isInstanceOf(Number.class);
            } catch (FerroException refused) {
                assertThat(refused)
                        .hasMessageStartingWith("FERRO-")
                        .hasMessageContaining(value.getClass().getName());
            }
        }
    }

    @Test
    void aQuestionMarkInsideALiteralOrACommentIsNoValue() {
        assertThat(session()
                        .fetchOne("select '?' as a, ? as b -- why?\n", "x")
                        .orElseThrow()
                        .getString("a"))
                .isEqualTo("?");
        assertThat(session().fetchOne("select \"name\" /* ? */ from author where name = '?''?' or name = ?", "x"))
                .isEmpty();
    }

    @Test
    void aSemicolonElsewhereIsNoSecondStatement() {
        assertThat(session().execute("insert into author (name) values ('a;b');"))
                .isEqualTo(1);
        assertThat(session().execute("insert into author (name) values (?) ; ", "c;d"))
                .isEqualTo(1);
        assertThat(session().execute("insert into author (name) values ('e'';f') -- ; really\n"))
                .isEqualTo(1);
        assertThat(session().execute("insert into author (name) values ('g') /* ; */"))
                .isEqualTo(1);
        assertThat(session().fetchAll("select name as \"a;b\" from author")).hasSize(4);
    }

    private static Specimen specimen() {
        Specimen specimen = new Specimen();
        specimen.flag = true;
        specimen.small = -7;
        specimen.medium = Integer.MIN_VALUE;
        specimen.large = Long.MAX_VALUE;
        specimen.single = 1.5f;
        specimen.precise = 0.1;
        specimen.amount = new BigDecimal("12345678901234567890.10");
        specimen.text = "it's 😀";
        specimen.bytes = new byte[] {0, -1, 7};
        specimen.token = TOKEN;
        specimen.moment = MOMENT;
        specimen.offset = MOMENT.atOffset(ZoneOffset.UTC);
        specimen.dateTime = LocalDateTime.of(2024, 2, 29, 12, 34, 56, 123_456_000);
        specimen.date = LocalDate.of(1582, 10, 10);
        specimen.time = LocalTime.of(23, 59, 59, 999_999_000);
        specimen.colour = Colour.GREEN;
        return specimen;
    }
}
