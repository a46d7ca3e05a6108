package io.ferro.tck.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.model.Ref;
import io.ferro.query.Condition;
import io.ferro.tck.Assertion;
import io.ferro.tck.relation.Fleet.Cargo;
import io.ferro.tck.relation.Fleet.Goods;
import io.ferro.tck.relation.Fleet.Harbour;
import io.ferro.tck.relation.Fleet.Islander;
import io.ferro.tck.relation.Fleet.Officer;
import io.ferro.tck.relation.Fleet.Sailor;
import io.ferro.tck.relation.Fleet.Ship;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Conditions on rows that are related. Darwin and FitzRoy are on the Beagle, Bligh is on the Bounty, Selkirk on no ship; the Argo has
 * nobody. The Beagle knows Lima and Cork, the Bounty Cork.
 */
public abstract class RelationConditionAssertions extends FleetAssertions {

    private Harbour lima;
    private Harbour cork;

    /** For subclasses. */
    protected RelationConditionAssertions() {}

    @BeforeEach
    final void fill() {
        Ship beagle = session().create(new Ship("Beagle"));
        Ship bounty = session().create(new Ship("Bounty"));
        session().create(new Ship("Argo"));
        session().create(new Sailor(null, "Darwin", Optional.of(Ref.to(beagle))));
        session().create(new Sailor(null, "FitzRoy", Optional.of(Ref.to(beagle))));
        session().create(new Sailor(null, "Bligh", Optional.of(Ref.to(bounty))));
        session().create(new Sailor(null, "Selkirk", Optional.empty()));
        session().create(new Officer("Wickham", Ref.to(beagle)));
        lima = session().create(new Harbour("Lima"));
        cork = session().create(new Harbour("Cork"));
        beagle.harbours.add(lima, cork);
        bounty.harbours.add(cork);
        beagle.cargo.add(session().create(new Cargo(Goods.TEA, true)));
    }

    @Test
    @Assertion("QUERY-05")
    void acrossAReference() {
        assertSailors(Fleet_Sailor_.ship.where(Fleet_Ship_.name.eq("Beagle")), "Darwin", "FitzRoy");
        assertSailors(Fleet_Sailor_.ship.where(Fleet_Ship_.name.eq("Argo")));
        assertSailors(
                Fleet_Sailor_.ship.where(List.of(Fleet_Ship_.name.startsWith("B"))), "Darwin", "FitzRoy", "Bligh");
        assertSailors(
                Fleet_Sailor_.ship.where(Fleet_Ship_.name.startsWith("B"), Fleet_Ship_.name.endsWith("y")), "Bligh");
        assertSailors(
                Fleet_Sailor_.ship.where(Fleet_Ship_.name.eq("Bounty")).or(Fleet_Sailor_.name.eq("Darwin")),
                "Darwin",
                "Bligh");
    }

    @Test
    @Assertion("QUERY-05")
    void aReferenceToNothingMeetsNoConditionAndItsOppositeIsTrue() {
        assertSailors(Fleet_Sailor_.ship.where(Fleet_Ship_.name.eq("Beagle")).not(), "Bligh", "Selkirk");
        assertSailors(Fleet_Sailor_.ship.where(), "Darwin", "FitzRoy", "Bligh");
        assertSailors(Fleet_Sailor_.ship.where(List.of()).not(), "Selkirk");
    }

    @Test
    @Assertion("QUERY-05")
    void acrossRowsThatReferBack() {
        assertShips(Fleet_Ship_.crew.any(), "Beagle", "Bounty");
        assertShips(Fleet_Ship_.crew.none(), "Argo");
        assertShips(Fleet_Ship_.crew.any(Fleet_Sailor_.name.eq("Darwin")), "Beagle");
        assertShips(Fleet_Ship_.crew.none(Fleet_Sailor_.name.eq("Darwin")), "Bounty", "Argo");
        assertShips(Fleet_Ship_.crew.any(List.of(Fleet_Sailor_.name.contains("i"))), "Beagle", "Bounty");
        assertShips(Fleet_Ship_.crew.none(List.of(Fleet_Sailor_.name.contains("i"))), "Argo");
        assertShips(Fleet_Ship_.officers.any(Fleet_Officer_.name.eq("Wickham")), "Beagle");
        assertShips(Fleet_Ship_.officers.none(), "Bounty", "Argo");
    }

    @Test
    @Assertion("QUERY-05")
    void severalConditionsAreAboutOneAndTheSameRow() {
        Condition<Sailor> early = Fleet_Sailor_.name.startsWith("D");
        Condition<Sailor> late = Fleet_Sailor_.name.startsWith("F");
        assertShips(Fleet_Ship_.crew.any(early, late));
        assertShips(Fleet_Ship_.crew.any(early).and(Fleet_Ship_.crew.any(late)), "Beagle");
        assertShips(Fleet_Ship_.crew.any(early.or(late)), "Beagle");
        assertShips(Fleet_Ship_.crew.none(early, late), "Beagle", "Bounty", "Argo");
    }

    @Test
    @Assertion("QUERY-05")
    void acrossLinksFromEitherSide() {
        assertShips(Fleet_Ship_.harbours.any(), "Beagle", "Bounty");
        assertShips(Fleet_Ship_.harbours.none(), "Argo");
        assertShips(Fleet_Ship_.harbours.any(Fleet_Harbour_.name.eq("Lima")), "Beagle");
        assertShips(Fleet_Ship_.harbours.none(Fleet_Harbour_.name.eq("Lima")), "Bounty", "Argo");
        assertShips(Fleet_Ship_.cargo.any(Fleet_Cargo_.goods.eq(Goods.TEA)), "Beagle");
        assertShips(Fleet_Ship_.cargo.any(Fleet_Cargo_.perishable.isFalse()));
        assertThat(session()
                        .query(Harbour.class)
                        .where(Fleet_Harbour_.ships.any(Fleet_Ship_.name.eq("Bounty")))
                        .all())
                .containsExactly(cork);
        assertThat(session()
                        .query(Harbour.class)
                        .where(Fleet_Harbour_.ships.none(Fleet_Ship_.name.eq("Bounty")))
                        .all())
                .containsExactly(lima);
    }

    @Test
    @Assertion("QUERY-05")
    void throughSeveralRelations() {
        assertSailors(
                Fleet_Sailor_.ship.where(Fleet_Ship_.harbours.any(Fleet_Harbour_.name.eq("Lima"))),
                "Darwin",
                "FitzRoy");
        assertSailors(
                Fleet_Sailor_.ship.where(
                        Fleet_Ship_.crew.any(Fleet_Sailor_.name.eq("Darwin")), Fleet_Ship_.harbours.any()),
                "Darwin",
                "FitzRoy");
        assertSailors(
                Fleet_Sailor_.ship.where(
                        Fleet_Ship_.crew.none(Fleet_Sailor_.name.eq("Darwin")).and(Fleet_Ship_.name.ne("Argo"))),
                "Bligh");
        assertThat(session()
                        .query(Harbour.class)
                        .where(Fleet_Harbour_.ships.any(
                                Fleet_Ship_.crew.any(Fleet_Sailor_.name.eq("Bligh")),
                                Fleet_Ship_.harbours.any(Fleet_Harbour_.id.eq(Objects.requireNonNull(cork.id()))),
                                Fleet_Ship_.cargo.none()))
                        .all())
                .containsExactly(cork);
    }

    @Test
    @Assertion("QUERY-05")
    void fromATableToItself() {
        Islander chief = session().create(new Islander("chief"));
        Islander first = session().create(new Islander("first"));
        Islander second = session().create(new Islander("second"));
        first.chief = Ref.to(chief);
        second.chief = Ref.to(first);
        session().save(first);
        session().save(second);
        second.friends.add(chief);

        assertIslanders(Fleet_Islander_.chief.where(Fleet_Islander_.name.eq("chief")), first);
        assertIslanders(
                Fleet_Islander_.chief.where(Fleet_Islander_.chief.where(Fleet_Islander_.name.eq("chief"))), second);
        assertIslanders(Fleet_Islander_.followers.any(Fleet_Islander_.name.eq("second")), first);
        assertIslanders(
                Fleet_Islander_.followers.any(Fleet_Islander_.followers.any(Fleet_Islander_.name.eq("second"))), chief);
        assertIslanders(Fleet_Islander_.followers.none(), second);
        assertIslanders(Fleet_Islander_.friends.any(Fleet_Islander_.name.eq("chief")), second);
        assertIslanders(Fleet_Islander_.friendOf.any(Fleet_Islander_.name.eq("second")), chief);
        assertIslanders(
                Fleet_Islander_.friends.any(Fleet_Islander_.friendOf.any(Fleet_Islander_.name.eq("second"))), second);
    }

    @Test
    @Assertion("QUERY-05")
    void inCollectionsAndWithRelationsLoaded() {
        Ship beagle = session()
                .query(Ship.class)
                .where(Fleet_Ship_.name.eq("Beagle"))
                .one()
                .orElseThrow();
        assertThat(beagle.harbours
                        .where(Fleet_Harbour_.ships.any(Fleet_Ship_.name.eq("Bounty")))
                        .all())
                .containsExactly(cork);
        assertThat(beagle.crew
                        .where(Fleet_Sailor_.ship.where(Fleet_Ship_.harbours.any()))
                        .count())
                .isEqualTo(2);
        List<Ship> ships = session()
                .query(Ship.class)
                .where(Fleet_Ship_.crew.any(Fleet_Sailor_.name.eq("Darwin")))
                .with(Fleet_Ship_.crew, Fleet_Ship_.harbours)
                .orderBy(Fleet_Ship_.name.asc())
                .limit(5)
                .all();
        assertThat(ships).containsExactly(beagle);
        assertThat(beagle.crew.isLoaded()).isTrue();
        assertThat(beagle.crew.all()).hasSize(2);
        assertThat(beagle.harbours.all()).containsExactlyInAnyOrder(lima, cork);
    }

    private void assertSailors(Condition<Sailor> condition, String... names) {
        assertThat(found(Sailor.class, condition)).extracting(Sailor::name).containsExactlyInAnyOrder(names);
    }

    private void assertShips(Condition<Ship> condition, String... names) {
        assertThat(found(Ship.class, condition)).extracting(ship -> ship.name).containsExactlyInAnyOrder(names);
    }

    private void assertIslanders(Condition<Islander> condition, Islander... islanders) {
        assertThat(found(Islander.class, condition)).containsExactlyInAnyOrder(islanders);
    }

    /** {@return the rows, which are as many as are counted, with and without a limit} */
    private <M> Collection<M> found(Class<M> model, Condition<M> condition) {
        List<M> all = session().query(model).where(condition).all();
        assertThat(session().query(model).where(condition).count()).isEqualTo(all.size());
        assertThat(session().query(model).where(condition).limit(99).count()).isEqualTo(all.size());
        assertThat(session().query(model).where(condition).exists()).isEqualTo(!all.isEmpty());
        return all;
    }
}
