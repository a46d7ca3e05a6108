package io.ferro.tck.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.FerroException;
import io.ferro.ForeignKeyViolation;
import io.ferro.Session;
import io.ferro.UniqueViolation;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import io.ferro.tck.relation.Fleet.Berth;
import io.ferro.tck.relation.Fleet.Cargo;
import io.ferro.tck.relation.Fleet.Goods;
import io.ferro.tck.relation.Fleet.Harbour;
import io.ferro.tck.relation.Fleet.Islander;
import io.ferro.tck.relation.Fleet.Ship;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Links are added and removed in any number at once, and the database keeps them whole. */
public abstract class LinksAssertions extends FleetAssertions {

    /** SQLite takes 32,766 in one statement, PostgreSQL 65,535. */
    private static final int MORE_THAN_PARAMETERS = Boolean.getBoolean("ferro-tck.long") ? 100_000 : 33_000;

    /** For subclasses. */
    protected LinksAssertions() {}

    private Harbour harbour(String name) {
        return session().create(new Harbour(name));
    }

    private Ship ship(String name) {
        return session().create(new Ship(name));
    }

    private long count(String table) {
        return Scalar.of(engines().engine(), "select count(*) as n from " + table);
    }

    @Test
    @Assertion("REL-04")
    void aPairIsLinkedOnce() {
        Ship ship = ship("Beagle");
        Harbour plymouth = harbour("Plymouth");
        Harbour bahia = harbour("Bahia");
        assertThat(ship.harbours.add(plymouth)).isEqualTo(1);
        assertThat(ship.harbours.add(plymouth, bahia, bahia)).isEqualTo(1);
        assertThat(plymouth.ships().add(List.of(ship))).isZero();
        assertThat(count("ship_harbours")).isEqualTo(2);
        assertThatThrownBy(() -> session()
                        .execute("insert into ship_harbours select * from ship_harbours where ship_id = ?", ship.id))
                .isInstanceOf(UniqueViolation.class);
    }

    @Test
    @Assertion("REL-04")
    void removingLeavesTheOthersAndTheRows() {
        Ship ship = ship("Beagle");
        Ship other = ship("Bounty");
        Harbour plymouth = harbour("Plymouth");
        Harbour bahia = harbour("Bahia");
        ship.harbours.add(plymouth, bahia);
        other.harbours.add(plymouth, bahia);

        assertThat(ship.harbours.remove(plymouth)).isEqualTo(1);
        assertThat(ship.harbours.remove(List.of(plymouth))).isZero();
        assertThat(ship.harbours.all()).containsExactly(bahia);
        assertThat(plymouth.ships().remove(other, ship)).isEqualTo(1);
        assertThat(plymouth.ships().exists()).isFalse();
        assertThat(other.harbours.all()).containsExactly(bahia);
        assertThat(session().query(Harbour.class).count()).isEqualTo(2);
    }

    @Test
    @Assertion("REL-04")
    void clearingRemovesTheLinksOfOneOwner() {
        Ship ship = ship("Beagle");
        Ship other = ship("Bounty");
        Harbour plymouth = harbour("Plymouth");
        Harbour bahia = harbour("Bahia");
        ship.harbours.add(plymouth, bahia);
        other.harbours.add(bahia);

        assertThat(ship.harbours.clear()).isEqualTo(2);
        assertThat(ship.harbours.clear()).isZero();
        assertThat(bahia.ships().all()).containsExactly(other);
        assertThat(bahia.ships().clear()).isEqualTo(1);
        assertThat(count("ship_harbours")).isZero();
        assertThat(session().query(Ship.class).count()).isEqualTo(2);
    }

    @Test
    @Assertion("REL-04")
    void aLinkedRelationIsAQuery() {
        Ship ship = ship("Beagle");
        Ship other = ship("Bounty");
        Harbour bahia = harbour("Bahia");
        Harbour plymouth = harbour("Plymouth");
        ship.harbours.add(bahia, plymouth, harbour("Sydney"));
        other.harbours.add(harbour("Tahiti"));

        assertThat(ship.harbours
                        .where(Fleet_Harbour_.name.ne("Sydney"))
                        .orderBy(Fleet_Harbour_.name.desc())
                        .limit(1)
                        .all())
                .containsExactly(plymouth);
        assertThat(ship.harbours
                        .where(Fleet_Harbour_.name.eq("Bahia").or(Fleet_Harbour_.name.eq("Tahiti")))
                        .all())
                .containsExactly(bahia);
        assertThat(ship.harbours.count()).isEqualTo(3);
        assertThat(ship.harbours.query().offset(1).count()).isEqualTo(2);
        assertThat(ship.harbours.where(Fleet_Harbour_.name.eq("Tahiti")).exists())
                .isFalse();
    }

    @Test
    @Assertion({"REL-01", "REL-04"})
    void keysOfEveryKindAndNamesOfOnesOwn() {
        Ship ship = ship("Beagle");
        Cargo rum = session().create(new Cargo(Goods.RUM, false));
        Cargo tea = session().create(new Cargo(Goods.TEA, true));
        assertThat(ship.cargo.add(rum, tea)).isEqualTo(2);
        assertThat(ship.cargo.where(Fleet_Cargo_.perishable.isTrue()).all()).containsExactly(tea);
        assertThat(Scalar.of(
                        engines().engine(), "select count(*) as n from manifest where vessel > 0 and goods = 'TEA'"))
                .isEqualTo(1);
        assertThat(ship.cargo.remove(rum)).isEqualTo(1);

        Harbour plymouth = harbour("Plymouth");
        Berth first = session().create(new Berth(plymouth));
        Berth second = session().create(new Berth(plymouth));
        assertThat(first.getNeighbours().add(second, first)).isEqualTo(2);
        assertThat(first.getNeighbours().remove(first)).isEqualTo(1);
        assertThat(first.getNeighbours().all()).containsExactly(second);
        assertThat(second.getNeighbours().all()).isEmpty();
    }

    @Test
    @Assertion("REL-01")
    void theTwoColumnsOfAModelLinkedWithItselfSayWhichIsWhich() {
        Islander tupaia = session().create(new Islander("Tupaia"));
        Islander omai = session().create(new Islander("Omai"));
        tupaia.friends.add(omai);
        assertThat(Scalar.of(
                        engines().engine(),
                        "select count(*) as n from islander_friends where from_islander_id = " + tupaia.id
                                + " and to_islander_id = " + omai.id))
                .isEqualTo(1);
    }

    @Test
    @Assertion("REL-04")
    void theReverseIndexCanBeTurnedOff() {
        assertThat(indexes("ship_harbours")).isEqualTo(1);
        assertThat(indexes("manifest")).isZero();
    }

    /** How many indexes a table has beside those of its constraints. */
    private long indexes(String table) {
        return Scalar.of(
                engines().engine(),
                onSqlite()
                        ? "select count(*) as n from sqlite_master where type = 'index' and sql is not null and tbl_name = '"
                                + table + "'"
                        : "select count(*) as n from pg_index where not indisunique and indrelid = '" + table
                                + "'::regclass");
    }

    @Test
    @Assertion("REL-04")
    void aLinkGoesWithEitherRow() {
        Ship ship = ship("Beagle");
        Ship other = ship("Bounty");
        Harbour plymouth = harbour("Plymouth");
        Harbour bahia = harbour("Bahia");
        ship.harbours.add(plymouth, bahia);
        other.harbours.add(plymouth);
        session().delete(plymouth);
        assertThat(count("ship_harbours")).isEqualTo(1);
        session().delete(ship);
        assertThat(count("ship_harbours")).isZero();
        assertThat(session().query(Harbour.class).all()).containsExactly(bahia);
    }

    @Test
    @Assertion("REL-04")
    void aRowThatIsNotThereCannotBeLinked() {
        Ship ship = ship("Beagle");
        Harbour plymouth = harbour("Plymouth");
        Harbour gone = harbour("Port Royal");
        session().delete(gone);
        assertThatThrownBy(() -> ship.harbours.add(plymouth, gone)).isInstanceOf(ForeignKeyViolation.class);
        assertThat(ship.harbours.all()).isEmpty();
        assertThatThrownBy(() -> ship.harbours.add(new Harbour("new")))
                .isInstanceOf(FerroException.class)
                .hasMessage(
                        "FERRO-0306: add needs the key of the Harbour, and it has none. Create it first, or assign the"
                                + " key.");
        assertThat(ship.harbours.add(List.of())).isZero();
        assertThat(ship.harbours.remove(List.of())).isZero();
    }

    @Test
    @Assertion("REL-04")
    void moreLinksThanAStatementHasParameters() {
        Ship ship = ship("Beagle");
        List<Islander> many = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_PARAMETERS; i++) {
            many.add(new Islander("islander " + i));
        }
        session().bulkCreate(many);
        Islander tupaia = session().create(new Islander("Tupaia"));
        List<Islander> all = session().query(Islander.class).all();
        assertThat(ship.harbours.all()).isEmpty();
        assertThat(tupaia.friends.add(all)).isEqualTo(MORE_THAN_PARAMETERS + 1L);
        assertThat(tupaia.friends.add(all)).isZero();
        assertThat(tupaia.friends.count()).isEqualTo(MORE_THAN_PARAMETERS + 1L);
        assertThat(tupaia.friends.remove(all.subList(1, all.size()))).isEqualTo(MORE_THAN_PARAMETERS);
        assertThat(tupaia.friends.all()).containsExactly(all.get(0));
    }

    @Test
    @Assertion("REL-04")
    void manyThreadsLinkTheSamePair() throws Exception {
        Ship ship = ship("Beagle");
        Harbour plymouth = harbour("Plymouth");
        List<Long> added = Together.run(16, number -> () -> {
            try (Session own = engines().session()) {
                return own.get(Ship.class, ship.id)
                        .harbours
                        .add(own.get(Harbour.class, Objects.requireNonNull(plymouth.id())));
            }
        });
        assertThat(added).containsOnly(0L, 1L).containsOnlyOnce(1L);
    }

    @Test
    @Assertion("REL-04")
    void whatWasLoadedIsForgottenByAChange() {
        Ship ship = ship("Beagle");
        Harbour plymouth = harbour("Plymouth");
        Harbour bahia = harbour("Bahia");
        ship.harbours.add(plymouth);
        session().query(Ship.class).with(Fleet_Ship_.harbours).all();
        assertThat(ship.harbours.isLoaded()).isTrue();
        session().execute("delete from ship_harbours");
        assertThat(ship.harbours.all()).containsExactly(plymouth);
        assertThat(ship.harbours.count()).isEqualTo(1);
        assertThat(ship.harbours.exists()).isTrue();
        assertThat(ship.harbours.first()).contains(plymouth);
        assertThat(ship.harbours.query().exists()).isFalse();
        assertThatThrownBy(() -> ship.harbours.all().clear()).isInstanceOf(UnsupportedOperationException.class);

        ship.harbours.add(bahia);
        assertThat(ship.harbours.isLoaded()).isFalse();
        assertThat(ship.harbours.all()).containsExactly(bahia);
        session().query(Ship.class).with(Fleet_Ship_.harbours).all();
        assertThat(ship.harbours.isLoaded()).isTrue();
        session().save(ship);
        assertThat(ship.harbours.isLoaded()).isTrue();
        session().refresh(ship);
        assertThat(ship.harbours.isLoaded()).isFalse();
    }
}
