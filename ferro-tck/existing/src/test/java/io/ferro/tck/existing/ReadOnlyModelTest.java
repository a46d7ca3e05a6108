package io.ferro.tck.existing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.DatabaseException;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Models;
import io.ferro.Session;
import io.ferro.model.Ref;
import io.ferro.query.Conflict;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.existing.readonly.Average;
import io.ferro.tck.existing.readonly.Average_;
import io.ferro.tck.existing.readonly.BigSale;
import io.ferro.tck.existing.readonly.BigSale_;
import io.ferro.tck.existing.readonly.CityTotal;
import io.ferro.tck.existing.readonly.CityTotal_;
import io.ferro.tck.existing.readonly.Forgotten;
import io.ferro.tck.existing.readonly.Forgotten_;
import io.ferro.tck.existing.readonly.Sale;
import io.ferro.tck.existing.readonly.SaleCity;
import io.ferro.tck.existing.readonly.SaleCity_;
import io.ferro.tck.existing.readonly.Stamp;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views, and what can be asked of rows that nobody may write and that perhaps have no key. */
class ReadOnlyModelTest extends EngineAssertions {

    private static final List<String> VIEWS = List.of(
            "create view city_total as select city, sum(amount) as amount, min(id) as first_sale from sale group by city",
            "create view big_sale as select city, amount from sale where amount > 100",
            "create view city_average as select city, avg(amount) * 1.0 as average from sale group by city");

    private Engine engine;

    @BeforeEach
    void createTablesAndViews() {
        engine = connect(
                SaleCity.class,
                CityTotal.class,
                BigSale.class,
                Average.class,
                Forgotten.class,
                Sale.class,
                Stamp.class);
        VIEWS.forEach(engine::execute);
        engine.runInSession(session -> {
            session.create(sale("Oslo", 50));
            session.create(sale("Oslo", 200));
            session.create(sale("Rome", 300));
            session.create(sale("Rome", 300));
        });
    }

    private Engine connect(Class<?>... models) {
        Engine connected = closedAfterwards(Engines.create(models))
                .connect(ConnectionSettings.of(database().url()).autoMigrate());
        connected.createTables();
        return connected;
    }

    @Test
    void aKeyThatAViewHasTwiceIsOneInstance() {
        engine.execute("drop view city_total");
        engine.execute("create view city_total as select city, amount, id as first_sale from sale");
        engine.runInSession(session -> {
            List<CityTotal> totals = session.query(CityTotal.class)
                    .orderBy(CityTotal_.city.asc())
                    .all();
            assertThat(totals).hasSize(4);
            assertThat(totals.get(0)).isSameAs(totals.get(1));
            assertThat(totals.get(2)).isSameAs(totals.get(3)).isNotSameAs(totals.get(0));
        });
    }

    @Test
    void theirTablesAreNotCreated() {
        assertThatThrownBy(() -> engine.execute("select * from forgotten")).isInstanceOf(DatabaseException.class);
        Engine alone = closedAfterwards(Engines.create(CityTotal.class))
                .connect(database().url());
        alone.createTables();
        assertThat(alone.models(CityTotal.class).query().count()).isEqualTo(2);
    }

    @Test
    void aReferenceToOneHasNoForeignKey() throws SQLException {
        assertThat(Catalog.of(engine.dataSource(), onSqlite()).toLowerCase(Locale.ROOT))
                .doesNotContain("foreign key")
                .doesNotContain("references");
        try (Session session = engine.session()) {
            Sale sale = sale("Nowhere", 1);
            sale.total = Ref.id(CityTotal.class, "Nowhere yet");
            session.create(sale);
            sale.total = Ref.to(session.get(CityTotal.class, "Oslo"));
            session.save(sale);
            session.evict(sale);
            Sale again = session.get(Sale.class, Objects.requireNonNull(sale.id));
            CityTotal total = Objects.requireNonNull(again.total).get();
            assertThat(total.amount).isEqualTo(250);
            assertThat(Objects.requireNonNull(total.first).get().amount).isEqualTo(50);
        }
    }

    @Test
    void writingIsRefusedBeforeAnyStatement() {
        try (Session session = engine.session()) {
            Forgotten row = new Forgotten(1);
            assertRefused("create", () -> session.create(row));
            assertRefused("save", () -> session.save(row));
            assertRefused("delete", () -> session.delete(row));
            assertRefused("bulkCreate", () -> session.bulkCreate(List.of(row)));
            Conflict<Forgotten> ignored = Conflict.on(Forgotten_.id).ignore();
            assertRefused("upsert", () -> session.upsert(row, ignored));
            assertRefused("upsert", () -> session.bulkUpsert(List.of(row), ignored));
            Models<Forgotten> models = session.models(Forgotten.class);
            assertRefused("create", () -> models.create(row));
            assertRefused("save", () -> models.save(row));
            assertRefused("delete", () -> models.delete(row));
            assertRefused("bulkCreate", () -> models.bulkCreate(List.of(row)));
            assertThat(session.bulkCreate(List.<Forgotten>of())).isZero();
        }
        assertRefused("create", () -> engine.models(Forgotten.class).create(new Forgotten(1)));
    }

    private static void assertRefused(String operation, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "FERRO-0360: " + operation + " cannot write a Forgotten: its model is read-only. Write to the"
                                + " table behind it, or take readOnly = true from its @Model.");
    }

    @Test
    void withAKeyARowIsOneInstance() {
        try (Session session = engine.session()) {
            CityTotal oslo = session.get(CityTotal.class, "Oslo");
            assertThat(session.query(CityTotal.class)
                            .where(CityTotal_.amount.lt(300))
                            .one())
                    .get()
                    .isSameAs(oslo);
            assertThat(session.find(CityTotal.class, "Paris")).isEmpty();
            session.create(sale("Oslo", 1));
            assertThat(oslo.amount).isEqualTo(250);
            assertThat(session.refresh(oslo)).isSameAs(oslo);
            assertThat(oslo.amount).isEqualTo(251);
            session.evict(oslo);
            assertThat(session.get(CityTotal.class, "Oslo")).isNotSameAs(oslo);
        }
    }

    @Test
    void withoutAKeyEachRowIsNewAndNoneIsLost() {
        try (Session session = engine.session()) {
            List<BigSale> rows =
                    session.query(BigSale.class).orderBy(BigSale_.amount.asc()).all();
            assertThat(rows).extracting(sale -> sale.city).containsExactly("Oslo", "Rome", "Rome");
            assertThat(rows.get(1)).isNotSameAs(rows.get(2));
            assertThat(session.query(BigSale.class)
                            .orderBy(BigSale_.amount.asc())
                            .all())
                    .doesNotContainAnyElementsOf(rows);
            assertThat(session.query(BigSale.class)
                            .where(BigSale_.city.eq("Rome"))
                            .count())
                    .isEqualTo(2);
            assertThat(session.query(BigSale.class)
                            .where(BigSale_.amount.gt(900))
                            .exists())
                    .isFalse();
            assertThat(session.query(Average.class)
                            .orderBy(Average_.average.desc())
                            .offset(1)
                            .limit(1)
                            .all())
                    .containsExactly(new Average("Oslo", 125.0));
            assertThat(session.query(Average.class)
                            .where(Average_.city.eq("Rome"))
                            .one())
                    .contains(new Average("Rome", 300.0));
            session.evict(rows.get(0));
        }
        assertThat(engine.models(BigSale.class).all()).hasSize(3);
    }

    @Test
    void whatNeedsAKeyIsRefusedWithoutOne() {
        try (Session session = engine.session()) {
            assertNoKey("find", () -> session.get(BigSale.class, 1));
            assertNoKey("find", () -> session.find(BigSale.class, 1));
            assertNoKey("refresh", () -> session.refresh(new BigSale()));
            assertNoKey("find", () -> session.models(BigSale.class).get(1));
        }
        assertNoKey("find", () -> engine.models(BigSale.class).find("Oslo"));
        assertNoKey("refresh", () -> engine.models(BigSale.class).refresh(new BigSale()));
    }

    private static void assertNoKey(String operation, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "FERRO-0361: " + operation + " needs a key, and BigSale has none. Ask for it with a query, or"
                                + " put @Id on the fields that tell its rows apart.");
    }

    @Test
    void theyMayLookAtATableThatAnotherModelWrites() {
        try (Session session = engine.session()) {
            assertThat(session.query(SaleCity.class).orderBy(SaleCity_.id.asc()).all())
                    .extracting(SaleCity::city)
                    .containsExactly("Oslo", "Oslo", "Rome", "Rome");
            SaleCity first = session.query(SaleCity.class)
                    .orderBy(SaleCity_.id.asc())
                    .first()
                    .orElseThrow();
            assertThat(session.get(Sale.class, first.id()).amount).isEqualTo(50);
        }
    }

    @Test
    void withoutIdentityMapTheyWorkToo() {
        Engine plain = closedAfterwards(Engines.create(CityTotal.class, BigSale.class))
                .connect(ConnectionSettings.of(database().url()).identityMap(false));
        try (Session session = plain.session()) {
            assertThat(session.get(CityTotal.class, "Rome")).isNotSameAs(session.get(CityTotal.class, "Rome"));
            assertThat(session.query(BigSale.class).all()).hasSize(3);
        }
    }

    @Test
    void aColumnThatIsOnlyReadIsNeverWritten() {
        try (Session session = engine.session()) {
            Stamp stamp = new Stamp();
            stamp.number = 5;
            session.create(stamp);
            assertThat(stamp.id).isNotNull();
            assertThat(session.refresh(stamp).number).isNull();
            session.execute("update stamp set number = 7");
            stamp.number = 6;
            session.save(stamp);
            assertThat(session.refresh(stamp).number).isEqualTo(7);
            Stamp given = new Stamp();
            given.id = 70L;
            given.number = 1;
            session.save(given);
            assertThat(session.refresh(given).number).isNull();
            assertThat(session.bulkCreate(List.of(new Stamp(), new Stamp()))).isEqualTo(2);
            assertThat(session.query(Stamp.class).count()).isEqualTo(4);
            assertThat(session.delete(stamp)).isTrue();
        }
    }

    private static Sale sale(String city, int amount) {
        Sale sale = new Sale();
        sale.city = city;
        sale.amount = amount;
        return sale;
    }
}
