package io.ferro.tck.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.CheckViolation;
import io.ferro.DatabaseException;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.NotNullViolation;
import io.ferro.UniqueViolation;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code @Column} says of a column, and that the database acts on it. */
public abstract class ColumnOptionAssertions extends EngineAssertions {

    private Engine engine;

    /** For subclasses. */
    protected ColumnOptionAssertions() {}

    @BeforeEach
    final void connect() {
        engine = closedAfterwards(Engines.create(Ticket.class, Words.class)).connect(settings());
    }

    @Test
    @Assertion("MODEL-03")
    void aNameIsTakenAsItIs() {
        engine.models(Ticket.class).create(new Ticket("No paper", "P-1"));
        assertThat(engine.fetchAll("select \"Title of it\" as title from support_ticket"))
                .extracting(row -> row.getString("title"))
                .containsExactly("No paper");
    }

    @Test
    @Assertion("MODEL-03")
    void aUniqueColumnRefusesTheSecondRow() {
        engine.models(Ticket.class).create(new Ticket("No paper", "P-1"));
        assertThatThrownBy(() -> engine.models(Ticket.class).create(new Ticket("No ink", "P-1")))
                .isInstanceOf(UniqueViolation.class);
    }

    @Test
    @Assertion("MODEL-03")
    void anIndexIsThere() throws Exception {
        assertThat(Catalogue.of(engine).indexes("support_ticket"))
                .contains("topic")
                .contains("unique code");
    }

    @Test
    @Assertion("MODEL-03")
    void aCheckIsNamedAfterItsColumnAndRefusesTheRow() {
        Ticket ticket = new Ticket("No paper", "P-1");
        ticket.priority = 6;
        assertThatThrownBy(() -> engine.models(Ticket.class).create(ticket)).isInstanceOf(CheckViolation.class);
        ticket.priority = 5;
        engine.models(Ticket.class).create(ticket);
        assertThatThrownBy(() -> engine.execute("update support_ticket set priority = 0"))
                .isInstanceOf(CheckViolation.class)
                .hasStackTraceContaining("ck_support_ticket_priority");
    }

    @Test
    @Assertion("MODEL-03")
    void nullabilityMayDifferFromTheField() {
        Ticket ticket = engine.models(Ticket.class).create(new Ticket("No paper", "P-1"));
        assertThat(ticket.remark).isNull();
        assertThat(engine.models(Ticket.class).query().first().orElseThrow().remark)
                .isNull();
        assertThatThrownBy(() -> engine.execute("update support_ticket set opened_at = null"))
                .isInstanceOf(NotNullViolation.class);
    }

    @Test
    @Assertion("MODEL-03")
    void everyTypeThatCanBeWrittenOut() {
        Words words = new Words(
                7,
                "any length",
                "twenty at the most",
                Short.MAX_VALUE,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                UUID.fromString("00000000-0000-0000-0000-00000000abcd"),
                LocalDateTime.of(2026, 2, 28, 23, 59, 59, 123_456_000),
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.parse("2026-01-01T00:00:00Z").atOffset(ZoneOffset.UTC),
                LocalDate.of(2026, 12, 31),
                LocalTime.of(0, 0, 0, 1_000),
                new BigDecimal("12345678.9000"));
        engine.models(Words.class).create(words);
        assertThat(engine.models(Words.class).get(7)).isEqualTo(words);
        assertThat(engine.models(Words.class)
                        .where(
                                Words_.varchar.startsWith("twenty"),
                                Words_.small.gt(7),
                                Words_.medium.lt(0),
                                Words_.big.eq(Integer.MAX_VALUE),
                                Words_.uuid.eq(words.uuid()),
                                Words_.dateTime.eq(words.dateTime()),
                                Words_.instant.eq(words.instant()),
                                Words_.offset.eq(words.offset()),
                                Words_.date.eq(words.date()),
                                Words_.time.eq(words.time()),
                                Words_.amount.gt(new BigDecimal("9.5")))
                        .count())
                .isEqualTo(1);
    }

    @Test
    @Assertion("MODEL-03")
    void aTypeIsPassedToTheDatabaseInItsWords() throws Exception {
        assertThat(Catalogue.of(engine).types("typed_words"))
                .containsEntry("text", "text")
                .containsEntry("varchar", "varchar")
                .containsEntry("small", onSqlite() ? "smallint" : "int2")
                .containsEntry("medium", onSqlite() ? "int" : "int4")
                .containsEntry("big", onSqlite() ? "bigint" : "int8")
                .containsEntry("uuid", "uuid")
                .containsEntry("date_time", "timestamp")
                .containsEntry("instant", "timestamptz")
                .containsEntry("date", "date")
                .containsEntry("time", "time");
        if (!onSqlite()) {
            Ticket ticket = new Ticket("No paper", "more than twelve letters");
            assertThatThrownBy(() -> engine.models(Ticket.class).create(ticket)).isInstanceOf(DatabaseException.class);
        }
    }
}
