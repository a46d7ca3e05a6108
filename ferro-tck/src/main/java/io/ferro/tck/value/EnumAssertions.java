package io.ferro.tck.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.CheckViolation;
import io.ferro.ConfigurationException;
import io.ferro.DatabaseException;
import io.ferro.Row;
import io.ferro.Session;
import io.ferro.schema.MigrateOptions;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Enums as text, with a check and as a type of the database. */
public abstract class EnumAssertions extends SessionAssertions {

    /** For subclasses. */
    protected EnumAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(Shipment.class);
    }

    @Test
    @Assertion("MODEL-02")
    void everyWayKeepsEveryConstant() {
        for (ShippingState state : ShippingState.values()) {
            Shipment shipment = shipment(state);
            session().create(shipment);
            try (Session other = engines().session()) {
                Shipment read = other.get(Shipment.class, shipment.id);
                assertThat(List.of(read.plain, read.checked, read.typed)).containsOnly(state);
                assertThat(read.last).isEqualTo(state);
                read.typed = ShippingState.PACKED;
                read.last = null;
                other.save(read);
            }
            assertThat(session()
                            .query(Shipment.class)
                            .where(Shipment_.last.isNull(), Shipment_.plain.eq(state))
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    @Assertion("MODEL-02")
    void constantsAreFound() {
        session().bulkCreate(List.of(shipment(ShippingState.PACKED), shipment(ShippingState.ON_THE_WAY)));
        for (var condition : List.of(
                Shipment_.plain.eq(ShippingState.ON_THE_WAY),
                Shipment_.checked.eq(ShippingState.ON_THE_WAY),
                Shipment_.typed.eq(ShippingState.ON_THE_WAY),
                Shipment_.last.eq(ShippingState.ON_THE_WAY),
                Shipment_.plain.in(ShippingState.ON_THE_WAY, ShippingState.DELIVERED),
                Shipment_.typed.in(ShippingState.ON_THE_WAY, ShippingState.DELIVERED),
                Shipment_.last.notIn(ShippingState.PACKED, ShippingState.DELIVERED),
                Shipment_.typed.ne(ShippingState.PACKED))) {
            assertThat(session().query(Shipment.class).where(condition).count()).isEqualTo(1);
        }
        Row row = session().fetchAll("select typed from shipment order by id").get(1);
        assertThat(row.get("typed", ShippingState.class)).isEqualTo(ShippingState.ON_THE_WAY);
    }

    @Test
    @Assertion("MODEL-02")
    void constantsAreValuesOfUpdatesAndOfRawSql() {
        session().create(shipment(ShippingState.PACKED));
        for (ShippingState state : ShippingState.values()) {
            session()
                    .query(Shipment.class)
                    .update(
                            Shipment_.plain.set(state),
                            Shipment_.checked.set(state),
                            Shipment_.typed.set(state),
                            Shipment_.last.set(state));
            assertAll(state);
        }
        for (ShippingState state : ShippingState.values()) {
            session()
                    .execute(
                            "update shipment set plain = ?, checked = ?, typed = ?, last = ?",
                            state,
                            state,
                            state,
                            state);
            assertAll(state);
            assertThat(session()
                            .fetchOne(
                                    "select count(*) from shipment where plain = ? and checked = ? and typed = ? and last = ?",
                                    state,
                                    state,
                                    state,
                                    state)
                            .orElseThrow()
                            .get(1, Long.class))
                    .isEqualTo(1);
        }
    }

    private void assertAll(ShippingState state) {
        try (Session other = engines().session()) {
            Shipment read = other.query(Shipment.class).one().orElseThrow();
            assertThat(List.of(read.plain, read.checked, read.typed)).containsOnly(state);
            assertThat(read.last).isEqualTo(state);
        }
    }

    @Test
    @Assertion("MODEL-02")
    void anythingElseIsRefusedOnRequest() {
        session().create(shipment(ShippingState.PACKED));
        assertThatThrownBy(() -> session().execute("update shipment set checked = 'LOST'"))
                .isInstanceOf(CheckViolation.class);
        assertThatThrownBy(() -> session().execute("update shipment set typed = 'LOST'"))
                .isInstanceOf(onSqlite() ? CheckViolation.class : DatabaseException.class);
    }

    @Test
    @Assertion("MODEL-02")
    void aConstantThatIsGoneIsAnErrorThatNamesTheColumn() {
        Shipment shipment = session().create(shipment(ShippingState.PACKED));
        session().execute("update shipment set plain = 'LOST4711'");
        try (Session other = engines().session()) {
            assertThatThrownBy(() -> other.get(Shipment.class, shipment.id))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage(
                            "FERRO-0341: Shipment.plain cannot be read: its column \"plain\" holds a text that is the"
                                    + " name of no constant of io.ferro.tck.value.ShippingState. Change the value in the database,"
                                    + " or the type of the field.")
                    .satisfies(error -> assertThat(Texts.of(error)).doesNotContain("4711"));
        }
    }

    @Test
    @Assertion("MODEL-02")
    void nothingIsLeftToDo() {
        assertThat(engine().plan(MigrateOptions.defaults().updates().destructive()).statements().stream()
                        .filter(statement -> statement.sql().contains("shipment")
                                || statement.sql().contains("drawing")
                                || statement.sql().contains(" type ")))
                .isEmpty();
    }

    @Test
    @Assertion("MODEL-02")
    void aNewConstantIsAddedInItsPlace() {
        if (onSqlite()) {
            assertThat(engine().plan(MigrateOptions.defaults().updates()).statements())
                    .as("a check names the constants")
                    .isEmpty();
            return;
        }
        session().execute("alter table shipment drop column last");
        session().execute("drop type \"Last state\"");
        session().execute("create type \"Last state\" as enum ('DELIVERED', 'OTHER')");
        session().execute("alter table shipment add column last \"Last state\"");
        engine().migrate(MigrateOptions.defaults().updates());
        assertThat(session()
                        .fetchAll("select e.enumlabel as label from pg_enum e join pg_type t on t.oid = e.enumtypid"
                                + " where t.typname = 'Last state' order by e.enumsortorder")
                        .stream()
                        .map(row -> row.getString("label")))
                .containsExactly("PACKED", "ON_THE_WAY", "DELIVERED", "OTHER");
        assertThat(session().create(shipment(ShippingState.ON_THE_WAY)).id).isNotNull();
    }

    private static Shipment shipment(ShippingState state) {
        Shipment shipment = new Shipment();
        shipment.plain = state;
        shipment.checked = state;
        shipment.typed = state;
        shipment.last = state;
        return shipment;
    }
}
