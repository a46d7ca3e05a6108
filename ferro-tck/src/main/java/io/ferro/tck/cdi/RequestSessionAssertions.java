package io.ferro.tck.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.NoActiveSessionException;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import io.ferro.tck.cdi.Farewells.Farewell;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A request has one session for each connection, which all its beans share. */
public abstract class RequestSessionAssertions {

    @Inject
    Connections connections;

    @Inject
    Requests requests;

    @Inject
    Desk desk;

    @Inject
    Gate gate;

    @Inject
    Guest guest;

    @Inject
    Farewells farewells;

    /** For subclasses. */
    protected RequestSessionAssertions() {}

    private Session current() {
        return connections.engines.currentSession().orElseThrow();
    }

    @Test
    void beansOfOneRequestShareInstances() throws Exception {
        Visit first = requests.inRequest(() -> {
            Visit visit = gate.enter("Ada");
            assertThat(desk.visit(visit.id)).isSameAs(visit);
            assertThat(connections.sessionByName.get(Visit.class, visit.id)).isSameAs(visit);
            assertThat(current()).isSameAs(current());
            return visit;
        });
        Visit second = requests.inRequest(() -> desk.visit(first.id));

        assertThat(second).isNotSameAs(first);
        assertThat(second.guest).isEqualTo("Ada");
    }

    @Test
    void requestsAtOnceHaveSessionsOfTheirOwn() throws Exception {
        requests.inRequest(() -> {
            Visit visit = gate.enter("Grace");
            Session own = current();
            Session other = requests.inRequest(() -> {
                assertThat(desk.visit(visit.id)).isNotSameAs(visit);
                return current();
            });
            assertThat(other).isNotSameAs(own);
            assertThat(other.isOpen()).isFalse();
            assertThat(own.isOpen()).isTrue();
            return visit;
        });
    }

    @Test
    @Assertion("SESS-06")
    void closedAtTheEnd() throws Exception {
        Session session = requests.inRequest(this::current);

        assertThat(session.isOpen()).isFalse();
    }

    @Test
    @Assertion("SESS-06")
    void openTransactionIsRolledBackAtTheEnd() throws Exception {
        Transaction[] left = new Transaction[1];
        Visit visit = requests.inRequest(() -> {
            left[0] = connections.session.begin();
            return gate.enter("Nobody");
        });

        assertThat(requests.inRequest(() -> connections.visits.find(visit.id))).isEmpty();
        assertThat(connections.engine.poolStats().active()).isZero();
        assertThatThrownBy(() -> left[0].commit()).hasMessageStartingWith("FERRO-0207");
    }

    @Test
    void explicitSessionStandsInFrontOfTheRequests() throws Exception {
        requests.inRequest(() -> {
            Visit visit = gate.enter("Ada");
            try (Session explicit = connections.engines.session()) {
                assertThat(current()).isSameAs(explicit);
                assertThat(desk.visit(visit.id)).isNotSameAs(visit).isSameAs(explicit.get(Visit.class, visit.id));
            }
            try (Session explicit = connections.analytics.session()) {
                assertThat(connections.session.connectionName()).isEqualTo("analytics");
                assertThat(connections.analyticsSession.find(Visit.class, visit.id))
                        .isEmpty();
                assertThat(connections.sessionByName.get(Visit.class, visit.id)).isSameAs(visit);
                assertThat(explicit.isOpen()).isTrue();
            }
            assertThat(desk.visit(visit.id)).isSameAs(visit);
            return visit;
        });
    }

    @Test
    void noSessionOutside() throws Exception {
        requests.outside(() -> {
            assertThat(connections.engines.currentSession()).isEmpty();
            assertThatThrownBy(() -> connections.visits.all()).isInstanceOf(NoActiveSessionException.class);
            return true;
        });
    }

    @Test
    void whileTheRequestEndsItHasItsSessionUntilThatIsClosed() throws Exception {
        Session[] own = new Session[1];
        List<Farewell> met = requests.inRequest(() -> {
            guest.arrive();
            own[0] = current();
            return farewells.watch();
        });

        assertThat(met).extracting(Farewell::moment).contains("guest");
        for (Farewell farewell : met) {
            assertThat(farewell.session()).isIn(own[0], null);
            assertThat(farewell.refusal() == null).isEqualTo(farewell.wasOpen());
            if (farewell.moment().equals("before")) {
                assertThat(farewell.wasOpen()).isTrue();
            }
        }
        assertThat(own[0].isOpen()).isFalse();
    }

    @Test
    void whatARequestOpensWhileItEndsIsClosedToo() throws Exception {
        List<Farewell> met = requests.inRequest(() -> {
            guest.arrive();
            return farewells.watch();
        });

        assertThat(met).extracting(Farewell::moment).contains("guest");
        assertThat(met).allSatisfy(farewell -> {
            assertThat(farewell.session() == null || !farewell.session().isOpen())
                    .isTrue();
            assertThat(farewell.refusal() == null).isEqualTo(farewell.wasOpen());
        });
        assertThat(requests.inRequest(this::current).isOpen()).isFalse();
    }
}
