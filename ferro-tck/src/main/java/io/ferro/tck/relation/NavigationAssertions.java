package io.ferro.tck.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.model.Ref;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import io.ferro.tck.relation.Fleet.Harbour;
import io.ferro.tck.relation.Fleet.Sailor;
import io.ferro.tck.relation.Fleet.Ship;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Navigation stays on the connection and in the transaction of the instance it starts from, whatever is current. */
public abstract class NavigationAssertions extends FleetAssertions {

    private static final IllegalStateException UNDO = new IllegalStateException("undo");

    private Engine analytics;

    /** For subclasses. */
    protected NavigationAssertions() {}

    @BeforeEach
    final void connectAnalytics() {
        analytics = connectAnother(engines(), "analytics");
    }

    private static Sailor sailor(Session session, String name, Ship ship) {
        return session.create(new Sailor(null, name, Optional.of(Ref.to(ship))));
    }

    @Test
    @Assertion("REL-07")
    void onTheConnectionOfTheOwner() {
        Ship here = session().create(new Ship("here"));
        sailor(session(), "here", here);
        try (Session other = engines().session("analytics")) {
            Ship there = other.create(new Ship("there"));
            sailor(other, "there", there);
            Harbour harbour = other.create(new Harbour("there"));
            there.harbours.add(harbour);
            try (Session ambient = engines().session()) {
                assertThat(engines().currentSession()).contains(ambient);
                assertThat(there.id).isEqualTo(here.id);
                assertThat(there.crew.all()).extracting(Sailor::name).containsExactly("there");
                assertThat(here.crew.all()).extracting(Sailor::name).containsExactly("here");
                assertThat(there.crew.first().orElseThrow().ship().orElseThrow().get())
                        .isSameAs(there);
                assertThat(there.harbours.all()).containsExactly(harbour);
                assertThat(there.harbours.clear()).isEqualTo(1);
                assertThat(harbour.ships().add(there)).isEqualTo(1);
                assertThat(here.harbours.count()).isZero();
            }
        }
        assertThat(Scalar.of(analytics, "select count(*) as n from ship_harbours"))
                .isEqualTo(1);
        assertThat(Scalar.of(engines().engine(), "select count(*) as n from ship_harbours"))
                .isZero();
    }

    @Test
    @Assertion("REL-07")
    void inTheTransactionOfTheOwner() {
        Ship ship = session().create(new Ship("Beagle"));
        Harbour plymouth = session().create(new Harbour("Plymouth"));
        assertThatThrownBy(() -> session().runInTransaction(tx -> {
                    sailor(session(), "Darwin", ship);
                    ship.harbours.add(plymouth);
                    assertThat(ship.crew.count()).isEqualTo(1);
                    assertThat(ship.harbours.all()).containsExactly(plymouth);
                    assertThat(plymouth.ships().all()).containsExactly(ship);
                    assertThat(seenByOthers()).isZero();
                    throw UNDO;
                }))
                .isSameAs(UNDO);
        assertThat(ship.crew.exists()).isFalse();
        assertThat(ship.harbours.exists()).isFalse();
    }

    @Test
    @Assertion("REL-07")
    void inATransactionOfTheEngineOfTheOwner() {
        try (Session other = engines().session("analytics")) {
            Ship ship = other.create(new Ship("Beagle"));
            Harbour plymouth = other.create(new Harbour("Plymouth"));
            assertThatThrownBy(() -> analytics.runInTransaction(tx -> {
                        ship.harbours.add(plymouth);
                        assertThat(tx.fetchAll("select * from ship_harbours")).hasSize(1);
                        assertThat(plymouth.ships().first()).contains(ship);
                        throw UNDO;
                    }))
                    .isSameAs(UNDO);
            assertThat(ship.harbours.exists()).isFalse();
        }
    }

    @Test
    @Assertion("REL-07")
    void notInTheTransactionOfAnotherConnection() {
        try (Session other = engines().session("analytics")) {
            Ship there = other.create(new Ship("there"));
            Harbour harbour = other.create(new Harbour("there"));
            assertThatThrownBy(() -> engines().engine().runInTransaction(tx -> {
                        there.harbours.add(harbour);
                        assertThat(tx.fetchAll("select * from ship_harbours")).isEmpty();
                        throw UNDO;
                    }))
                    .isSameAs(UNDO);
            assertThat(there.harbours.all()).containsExactly(harbour);
        }
    }

    /** A reader of its own sees what was committed and nothing else. */
    private long seenByOthers() {
        try {
            return Together.elsewhere(() -> Scalar.of(engines().engine(), "select count(*) as n from ship_harbours"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Assertion("REL-07")
    void notAfterTheSessionOfTheOwnerWasClosed() {
        Ship ship;
        Harbour plymouth;
        Sailor darwin;
        try (Session closed = engines().session()) {
            ship = closed.create(new Ship("Beagle"));
            plymouth = closed.create(new Harbour("Plymouth"));
            darwin = sailor(closed, "Darwin", ship);
            closed.evict(ship);
            closed.evict(darwin);
            darwin = closed.get(Sailor.class, Objects.requireNonNull(darwin.id()));
        }
        Sailor owner = darwin;
        assertThat(session().isOpen()).isTrue();
        assertThatThrownBy(() -> ship.crew.all()).isInstanceOf(SessionClosedException.class);
        assertThatThrownBy(() -> ship.crew.count()).isInstanceOf(SessionClosedException.class);
        assertThatThrownBy(() -> ship.harbours.query().first()).isInstanceOf(SessionClosedException.class);
        assertThatThrownBy(() -> ship.harbours.add(plymouth)).isInstanceOf(SessionClosedException.class);
        assertThatThrownBy(() -> ship.harbours.remove(plymouth)).isInstanceOf(SessionClosedException.class);
        assertThatThrownBy(() -> ship.harbours.clear()).isInstanceOf(SessionClosedException.class);
        assertThatThrownBy(() -> owner.ship().orElseThrow().get()).isInstanceOf(SessionClosedException.class);

        session().save(ship);
        assertThat(ship.crew.count()).isEqualTo(1);
        assertThat(ship.harbours.add(session().get(Harbour.class, Objects.requireNonNull(plymouth.id()))))
                .isEqualTo(1);
    }

    @Test
    @Assertion("REL-07")
    void whatWasLoadedStaysAfterTheSessionOfTheOwnerWasClosed() {
        long id = session().create(new Ship("Beagle")).id;
        sailor(session(), "Darwin", session().get(Ship.class, id));
        Ship ship;
        try (Session closed = engines().session()) {
            ship = closed.query(Ship.class)
                    .with(Fleet_Ship_.crew)
                    .where(Fleet_Ship_.id.eq(id))
                    .one()
                    .orElseThrow();
        }
        assertThat(ship.crew.all()).extracting(Sailor::name).containsExactly("Darwin");
        assertThatThrownBy(() -> ship.crew.query().all()).isInstanceOf(SessionClosedException.class);
    }

    @Test
    @Assertion("REL-07")
    void onTheConnectionOfAnOwnerThatNoSessionRead() {
        Ship here = session().create(new Ship("here"));
        Ship there = analytics.models(Ship.class).create(new Ship("there"));
        Harbour harbour = analytics.models(Harbour.class).create(new Harbour("there"));
        assertThat(there.harbours.add(harbour)).isEqualTo(1);
        assertThat(there.harbours.all()).extracting(Harbour::name).containsExactly("there");
        assertThat(here.id).isEqualTo(there.id);
        assertThat(here.harbours.count()).isZero();
        Sailor sailor = analytics.models(Sailor.class).create(new Sailor(null, "there", Optional.of(Ref.to(there))));
        assertThat(there.crew.all()).extracting(Sailor::id).containsExactly(sailor.id());
    }
}
