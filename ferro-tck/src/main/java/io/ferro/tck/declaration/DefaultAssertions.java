package io.ferro.tck.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.NotNullViolation;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that the database gives to fields that are null, and that they come back into the instance. */
public abstract class DefaultAssertions extends EngineAssertions {

    private Engine engine;

    /** For subclasses. */
    protected DefaultAssertions() {}

    @BeforeEach
    final void connect() {
        engine =
                closedAfterwards(Engines.create(Ticket.class, TicketNote.class)).connect(settings());
    }

    @Test
    @Assertion("MODEL-03")
    void whatIsNullGetsTheDefaultAndHasItAfterwards() {
        Ticket ticket = engine.models(Ticket.class).create(new Ticket("No paper", "P-1"));
        assertThat(ticket.id).isPositive();
        assertThat(ticket.state).isEqualTo(Ticket.State.NEW);
        assertThat(ticket.priority).isEqualTo(3);
        assertThat(ticket.fee).isEqualTo(new BigDecimal("1.50"));
        assertThat(ticket.openedAt).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        try (Session session = engine.session()) {
            assertThat(session.get(Ticket.class, ticket.id))
                    .isNotSameAs(ticket)
                    .usingRecursiveComparison()
                    .isEqualTo(ticket);
        }
    }

    @Test
    @Assertion("MODEL-03")
    void whatIsGivenStays() {
        Ticket ticket = new Ticket("No paper", "P-1");
        ticket.state = Ticket.State.DONE;
        ticket.fee = new BigDecimal("0.00");
        ticket.openedAt = Instant.EPOCH;
        engine.models(Ticket.class).create(ticket);
        Ticket read = engine.models(Ticket.class).get(ticket.id);
        assertThat(read.state).isEqualTo(Ticket.State.DONE);
        assertThat(read.fee).isEqualTo(new BigDecimal("0.00"));
        assertThat(read.openedAt).isEqualTo(Instant.EPOCH);
        assertThat(read.priority).isEqualTo(3);
        assertThat(read.open).isFalse();
    }

    @Test
    @Assertion("MODEL-03")
    void rowsThatFerroDoesNotWriteGetItToo() {
        engine.execute(
                "insert into support_ticket (\"Title of it\", code, topic) values ('No ink', 'I-1', 'printers')");
        Ticket read = engine.models(Ticket.class).query().first().orElseThrow();
        assertThat(read.state).isEqualTo(Ticket.State.NEW);
        assertThat(read.priority).isEqualTo(3);
        assertThat(read.fee).isEqualTo(new BigDecimal("1.50"));
        assertThat(read.openedAt).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(read.open).isTrue();
    }

    @Test
    @Assertion("MODEL-03")
    @SuppressWarnings("NullAway") // what may not be null is null here
    void aRecordComesBackAsAnotherOne() {
        TicketNote written = new TicketNote(null, null, "Look again", null, Optional.empty());
        TicketNote created = engine.models(TicketNote.class).create(written);
        assertThat(created.id()).isNotNull();
        assertThat(created.author()).isEqualTo("nobody");
        assertThat(created.day()).isBetween(today().minusDays(1), today());
        assertThat(created.weight()).hasValue(7);
        assertThat(engine.models(TicketNote.class).get(created.id())).isEqualTo(created);
        assertThat(written.author()).isNull();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.ofHours(14));
    }

    @Test
    @Assertion("MODEL-03")
    void aBulkOfRowsGetsItWhereARowHasNone() {
        Ticket given = new Ticket("No ink", "I-1");
        given.priority = 1;
        engine.models(Ticket.class).bulkCreate(List.of(new Ticket("No paper", "P-1"), given));
        assertThat(engine.models(Ticket.class)
                        .query()
                        .orderBy(Ticket_.priority.asc())
                        .all())
                .extracting(ticket -> ticket.priority)
                .containsExactly(1, 3);
    }

    @Test
    @Assertion("MODEL-03")
    @SuppressWarnings("NullAway") // what may not be null is null here
    void anUpdateDoesNotGiveIt() {
        Ticket ticket = engine.models(Ticket.class).create(new Ticket("No paper", "P-1"));
        ticket.priority = null;
        assertThatThrownBy(() -> engine.models(Ticket.class).save(ticket)).isInstanceOf(NotNullViolation.class);
    }

    @Test
    void aSaveThatInsertsWritesItBackToo() {
        Ticket ticket = engine.models(Ticket.class).save(new Ticket("No paper", "P-1"));
        assertThat(ticket.state).isEqualTo(Ticket.State.NEW);
    }
}
