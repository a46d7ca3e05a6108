package io.ferro.tck.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.FerroException;
import io.ferro.Session;
import io.ferro.UniqueViolation;
import io.ferro.model.Links;
import io.ferro.model.Many;
import io.ferro.model.Ref;
import io.ferro.tck.Assertion;
import io.ferro.tck.relation.Fleet.Berth;
import io.ferro.tck.relation.Fleet.Harbour;
import io.ferro.tck.relation.Fleet.Islander;
import io.ferro.tck.relation.Fleet.Officer;
import io.ferro.tck.relation.Fleet.Sailor;
import io.ferro.tck.relation.Fleet.Ship;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The kinds of relation, from either side. */
public abstract class CollectionAssertions extends FleetAssertions {

    /** For subclasses. */
    protected CollectionAssertions() {}

    @Test
    @Assertion({"REL-01", "REL-04"})
    void oneToMany() {
        Ship ship = session().create(new Ship("Beagle"));
        Ship other = session().create(new Ship("Bounty"));
        Sailor fitzroy = sailor("FitzRoy", ship);
        Sailor darwin = sailor("Darwin", ship);
        sailor("Bligh", other);

        assertThat(ship.crew.all()).containsExactlyInAnyOrder(fitzroy, darwin);
        assertThat(ship.crew.count()).isEqualTo(2);
        assertThat(ship.crew.exists()).isTrue();
        assertThat(ship.crew.where(Fleet_Sailor_.name.startsWith("D")).all()).containsExactly(darwin);
        assertThat(ship.crew
                        .orderBy(Fleet_Sailor_.name.asc())
                        .limit(1)
                        .offset(1)
                        .all())
                .containsExactly(fitzroy);
        assertThat(ship.crew.orderBy(List.of(Fleet_Sailor_.name.desc())).first())
                .contains(fitzroy);
        assertThat(ship.crew
                        .query()
                        .where(List.of(Fleet_Sailor_.name.ne("Darwin")))
                        .one())
                .contains(fitzroy);
        assertThat(ship.crew.isLoaded()).isFalse();
        assertThat(session().create(new Ship("empty")).crew.exists()).isFalse();
    }

    private Sailor sailor(String name, Ship ship) {
        return session().create(new Sailor(null, name, Optional.of(Ref.to(ship))));
    }

    @Test
    @Assertion("REL-01")
    void oneToOne() {
        Ship ship = session().create(new Ship("Beagle"));
        Officer fitzroy = session().create(new Officer("FitzRoy", Ref.to(ship)));
        assertThat(ship.officers.first()).contains(fitzroy);
        assertThatThrownBy(() -> session().create(new Officer("Stokes", Ref.to(ship))))
                .isInstanceOf(UniqueViolation.class);
        assertThat(ship.officers.all()).containsExactly(fitzroy);
    }

    @Test
    @Assertion("REL-01")
    void aRelationThatMayBeMissing() {
        Sailor ashore = session().create(new Sailor(null, "Ishmael", Optional.empty()));
        Ship ship = session().create(new Ship("Pequod"));
        assertThat(ship.crew.all()).isEmpty();
        Sailor hired = session().save(new Sailor(ashore.id(), ashore.name(), Optional.of(Ref.to(ship))));
        assertThat(ship.crew.all()).containsExactly(hired);
        session().delete(ship);
        try (Session other = engines().session()) {
            assertThat(other.get(Sailor.class, Objects.requireNonNull(ashore.id()))
                            .ship())
                    .isEmpty();
        }
    }

    @Test
    @Assertion({"REL-01", "REL-04"})
    void manyToManyFromEitherSide() {
        Ship ship = session().create(new Ship("Beagle"));
        Ship other = session().create(new Ship("Bounty"));
        Harbour plymouth = session().create(new Harbour("Plymouth"));
        Harbour bahia = session().create(new Harbour("Bahia"));
        assertThat(ship.harbours.add(plymouth, bahia)).isEqualTo(2);
        assertThat(plymouth.ships().add(other)).isEqualTo(1);

        assertThat(ship.harbours.all()).containsExactlyInAnyOrder(plymouth, bahia);
        assertThat(plymouth.ships().all()).containsExactlyInAnyOrder(ship, other);
        assertThat(bahia.ships().all()).containsExactly(ship);
        assertThat(other.harbours.first()).contains(plymouth);
    }

    @Test
    @Assertion("REL-01")
    void aModelThatRefersToItself() {
        Islander chief = session().create(new Islander("Tupaia"));
        Islander follower = new Islander("Omai");
        follower.chief = Ref.to(chief);
        session().create(follower);
        assertThat(chief.followers.all()).containsExactly(follower);
        assertThat(follower.followers.all()).isEmpty();

        chief.friends.add(follower);
        assertThat(chief.friends.all()).containsExactly(follower);
        assertThat(chief.friendOf.all()).isEmpty();
        assertThat(follower.friendOf.all()).containsExactly(chief);
        assertThat(follower.friends.all()).isEmpty();
        follower.friendOf.add(follower);
        assertThat(follower.friends.all()).containsExactly(follower);
    }

    @Test
    @Assertion("REL-01")
    void aRecordComesBackWithItsCollections() {
        Harbour unsaved = new Harbour("Plymouth");
        assertThatThrownBy(() -> unsaved.berths().all())
                .isInstanceOf(FerroException.class)
                .hasMessage("FERRO-0330: This Many belongs to an instance that was neither created nor read through a"
                        + " session. Create or save the instance first, and use the collection of the instance that comes"
                        + " back.");
        Harbour plymouth = session().create(unsaved);
        Berth berth = session().create(new Berth(plymouth));
        assertThat(plymouth.berths().all()).containsExactly(berth);
        try (Session other = engines().session()) {
            Harbour read = other.get(Harbour.class, Objects.requireNonNull(plymouth.id()));
            assertThat(read).isEqualTo(plymouth).isNotSameAs(plymouth);
            assertThat(read.berths().all())
                    .singleElement()
                    .satisfies(each -> assertThat(each.getNumber()).isEqualTo(berth.getNumber()));
        }
        Harbour saved = session().save(new Harbour(plymouth.id(), "Devonport", Many.unsaved(), Links.unsaved()));
        assertThat(saved.berths().all()).containsExactly(berth);
        assertThat(session().refresh(saved).berths().count()).isEqualTo(1);
    }

    @Test
    void aCollectionOfAnUnsavedInstanceSaysSo() {
        Ship ship = new Ship("Beagle");
        assertThatThrownBy(() -> ship.crew.where(Fleet_Sailor_.name.eq("Darwin")))
                .isInstanceOf(FerroException.class)
                .hasMessageStartingWith("FERRO-0330: This Many belongs to an instance that was neither");
        assertThatThrownBy(() -> ship.harbours.add(new Harbour("Plymouth")))
                .isInstanceOf(FerroException.class)
                .hasMessageStartingWith("FERRO-0330: This Links belongs to");
        assertThat(ship.crew.isLoaded()).isFalse();
        assertThat(ship.crew).hasToString("Many[unsaved]");
        assertThat(ship.harbours).hasToString("Links[unsaved]");
    }
}
