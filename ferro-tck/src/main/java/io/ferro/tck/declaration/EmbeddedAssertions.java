package io.ferro.tck.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.NotNullViolation;
import io.ferro.Session;
import io.ferro.UniqueViolation;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records and classes whose fields are columns of the models that hold them. */
public abstract class EmbeddedAssertions extends EngineAssertions {

    private static final Address HOME =
            new Address("Oude Delft 1", "Delft", "2611", 2, Address.Kind.HOME, Optional.of("ring twice"));
    private static final Address WORK = new Address("Dam 1", "Amsterdam", null, 0, Address.Kind.WORK, Optional.empty());

    private Engine engine;

    /** For subclasses. */
    protected EmbeddedAssertions() {}

    @BeforeEach
    final void connect() {
        engine = closedAfterwards(Engines.create(Shipment.class, Stay.class)).connect(settings());
    }

    @Test
    @Assertion("MODEL-10")
    void aClassGetsBackWhatItHeld() {
        Shipment shipment = engine.models(Shipment.class).create(new Shipment("A", HOME, WORK, new Size(3, 1L << 40)));
        Shipment read = engine.models(Shipment.class).get(shipment.id);
        assertThat(read).isNotSameAs(shipment);
        assertThat(read.sender).isEqualTo(HOME);
        assertThat(read.receiver).isEqualTo(WORK);
        assertThat(read.getSize().getWidth()).isEqualTo(3);
        assertThat(read.getSize().height()).isEqualTo(1L << 40);
    }

    @Test
    @Assertion("MODEL-10")
    void aRecordGetsBackWhatItHeld() {
        Period<LocalDate> days = new Period<>(LocalDate.of(2026, 2, 27), LocalDate.of(2026, 3, 1));
        Stay stay = engine.models(Stay.class).create(new Stay(null, "Ada", days, HOME));
        assertThat(engine.models(Stay.class).get(Objects.requireNonNull(stay.id())))
                .isEqualTo(stay)
                .isNotSameAs(stay);
        assertThat(stay.period()).isEqualTo(days);
    }

    @Test
    @Assertion("MODEL-10")
    void theColumnsAreInTheTableOfTheModel() throws Exception {
        assertThat(Catalogue.of(engine).nullable("boxed_shipment"))
                .containsEntry("sender_street", false)
                .containsEntry("sender_postal_code", true)
                .containsEntry("sender_floor", false)
                .containsEntry("sender_note", true)
                .containsEntry("to_street", true)
                .containsEntry("to_floor", true)
                .containsEntry("size_width", false)
                .containsEntry("label", false);
        assertThat(Catalogue.of(engine).nullable("hotel_stay"))
                .containsOnlyKeys(
                        "id",
                        "guest",
                        "period_begin",
                        "period_end",
                        "street",
                        "city",
                        "postal_code",
                        "floor",
                        "kind",
                        "note");
    }

    @Test
    @Assertion("MODEL-10")
    void nothingIsNullInEveryColumn() {
        Shipment shipment = engine.models(Shipment.class).create(new Shipment("A", HOME, null, new Size(1, 1)));
        assertThat(engine.models(Shipment.class).get(shipment.id).receiver).isNull();
        assertThat(engine.fetchOne(
                        "select coalesce(to_street, to_city, to_kind, to_note) as held, to_floor from boxed_shipment"))
                .hasValueSatisfying(row -> {
                    assertThat(row.getString("held")).isNull();
                    assertThat(row.get("to_floor")).isNull();
                });
        shipment.receiver = WORK;
        engine.models(Shipment.class).save(shipment);
        assertThat(engine.models(Shipment.class).get(shipment.id).receiver).isEqualTo(WORK);
        shipment.receiver = null;
        engine.models(Shipment.class).save(shipment);
        assertThat(engine.models(Shipment.class).get(shipment.id).receiver).isNull();
    }

    @Test
    @Assertion("MODEL-10")
    @SuppressWarnings("NullAway") // what may not be null is null here
    void whatMayNotBeNullIsRefusedByTheDatabase() {
        Shipment shipment = new Shipment("A", HOME, null, new Size(1, 1));
        shipment.sender = null;
        assertThatThrownBy(() -> engine.models(Shipment.class).create(shipment)).isInstanceOf(NotNullViolation.class);
    }

    @Test
    @Assertion("MODEL-10")
    void queriesReachTheFieldsInside() {
        engine.models(Shipment.class)
                .bulkCreate(List.of(
                        new Shipment("A", HOME, WORK, new Size(1, 5)),
                        new Shipment("B", WORK, HOME, new Size(2, 4)),
                        new Shipment("C", WORK, null, new Size(3, 3))));
        assertThat(engine.models(Shipment.class)
                        .where(Shipment_.sender.city.eq("Amsterdam"), Shipment_.sender.kind.eq(Address.Kind.WORK))
                        .orderBy(Shipment_.size.height.asc())
                        .all())
                .extracting(shipment -> shipment.label)
                .containsExactly("C", "B");
        assertThat(engine.models(Shipment.class)
                        .where(Shipment_.receiver.city.isNull().or(Shipment_.receiver.floor.ge(2)))
                        .count())
                .isEqualTo(2);
        assertThat(Shipment_.receiver.city).hasToString("receiver.city");
    }

    @Test
    @Assertion({"MODEL-10", "MODEL-05"})
    void constraintsAndIndexesNameTheFieldsInside() throws Exception {
        engine.models(Shipment.class).create(new Shipment("A", HOME, null, new Size(1, 5)));
        engine.models(Shipment.class).create(new Shipment("B", HOME, null, new Size(1, 5)));
        assertThatThrownBy(() -> engine.models(Shipment.class).create(new Shipment("A", WORK, null, new Size(1, 5))))
                .isInstanceOf(UniqueViolation.class);
        assertThat(Catalogue.of(engine).indexes("boxed_shipment"))
                .contains("unique size_width, size_height, label", "sender_city, label");
    }

    @Test
    @Assertion("MODEL-10")
    @SuppressWarnings("NullAway") // what may not be null is null here
    void aRefreshReadsThemAgain() {
        Stay stay = new Stay(UUID.randomUUID(), "Ada", new Period<>(LocalDate.EPOCH, LocalDate.EPOCH), null);
        try (Session session = engine.session()) {
            session.create(stay);
            session.execute("update hotel_stay set city = 'Delft', floor = null");
            Stay refreshed = session.refresh(stay);
            assertThat(refreshed.address()).isEqualTo(new Address(null, "Delft", null, 0, null, Optional.empty()));
        }
    }
}
