package io.ferro.tck.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Session;
import io.ferro.SessionClosedException;
import io.ferro.tck.Assertion;
import io.ferro.tck.cdi.Farewells.Farewell;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Beans that live as long as a session. */
public abstract class SessionScopeAssertions {

    @Inject
    Connections connections;

    @Inject
    Requests requests;

    @Inject
    Basket basket;

    @Inject
    Instance<Basket> baskets;

    @Inject
    Departures departures;

    @Inject
    Farewells farewells;

    /** For subclasses. */
    protected SessionScopeAssertions() {}

    @Test
    @Assertion("CDI-05")
    void oneInEachRequest() throws Exception {
        UUID first = requests.inRequest(() -> {
            UUID here = basket.identity();
            assertThat(basket.identity()).isEqualTo(here);
            assertThat(baskets.get().identity()).isEqualTo(here);
            assertThat(departures.hasEnded(here)).isFalse();
            return here;
        });
        UUID second = requests.inRequest(() -> basket.identity());

        assertThat(second).isNotEqualTo(first);
        assertThat(departures.hasEnded(first)).isTrue();
        assertThat(departures.hasEnded(second)).isTrue();
    }

    @Test
    @Assertion("CDI-05")
    void oneInEachExplicitSession() throws Exception {
        List<UUID> seen = requests.outside(() -> {
            try (Session outer = connections.engines.session()) {
                UUID ofOuter = basket.identity();
                UUID ofInner;
                try (Session inner = connections.analytics.session()) {
                    ofInner = basket.identity();
                    assertThat(inner.isOpen()).isTrue();
                }
                assertThat(departures.hasEnded(ofInner)).isTrue();
                assertThat(departures.hasEnded(ofOuter)).isFalse();
                assertThat(basket.identity()).isEqualTo(ofOuter);
                assertThat(outer.isOpen()).isTrue();
                return List.of(ofOuter, ofInner);
            }
        });

        assertThat(seen).doesNotHaveDuplicates().allMatch(departures::hasEnded);
    }

    @Test
    @Assertion("CDI-05")
    void explicitSessionComesBeforeTheRequest() throws Exception {
        requests.inRequest(() -> {
            UUID ofRequest = basket.identity();
            try (Session explicit = connections.engines.session()) {
                assertThat(basket.identity()).isNotEqualTo(ofRequest);
                assertThat(explicit.isOpen()).isTrue();
            }
            assertThat(basket.identity()).isEqualTo(ofRequest);
            return ofRequest;
        });
    }

    @Test
    @Assertion("CDI-05")
    void notActiveWithoutASession() throws Exception {
        requests.outside(() -> {
            assertThatThrownBy(() -> basket.identity()).isInstanceOf(ContextNotActiveException.class);
            Session session = connections.engines.session();
            UUID identity = basket.identity();
            session.close();
            assertThat(departures.hasEnded(identity)).isTrue();
            assertThatThrownBy(() -> basket.identity()).isInstanceOf(ContextNotActiveException.class);
            return identity;
        });
    }

    @Test
    @Assertion("CDI-05")
    void destroyedBeforeItsTimeItIsMadeAnew() throws Exception {
        requests.inRequest(() -> {
            UUID first = basket.identity();
            int begun = departures.begun();
            baskets.destroy(baskets.get());
            assertThat(departures.hasEnded(first)).isTrue();
            assertThat(basket.identity()).isNotEqualTo(first);
            assertThat(departures.begun()).isEqualTo(begun + 1);
            return first;
        });
    }

    @Test
    void whatIsDestroyedFindsItsSessionClosed() throws Exception {
        List<Farewell> explicit = requests.outside(() -> {
            List<Farewell> met = farewells.watch();
            try (Session outer = connections.engines.session()) {
                try (Session inner = connections.analytics.session()) {
                    basket.identity();
                    assertThat(inner.isOpen()).isTrue();
                }
                assertThat(connections.engines.currentSession()).containsSame(outer);
            }
            return met;
        });
        List<Farewell> ofRequest = requests.inRequest(() -> {
            List<Farewell> met = farewells.watch();
            basket.identity();
            return met;
        });

        assertClosed(explicit, "analytics");
        assertClosed(ofRequest, "default");
    }

    /** Some containers have a request for the time in which they make a bean, the end of which is met too. */
    private static void assertClosed(List<Farewell> met, String connection) {
        assertThat(met)
                .filteredOn(farewell -> farewell.moment().equals("basket"))
                .singleElement()
                .satisfies(farewell -> {
                    assertThat(farewell.wasOpen()).isFalse();
                    assertThat(farewell.refusal())
                            .isInstanceOf(SessionClosedException.class)
                            .hasMessageContaining('"' + connection + '"');
                });
    }
}
