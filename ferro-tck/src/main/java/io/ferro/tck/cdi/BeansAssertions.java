package io.ferro.tck.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.Engine;
import io.ferro.Session;
import io.ferro.SessionMismatchException;
import io.ferro.cdi.Using;
import io.ferro.tck.Assertion;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What can be injected, and what it is. */
public abstract class BeansAssertions {

    @Inject
    Connections connections;

    @Inject
    Requests requests;

    @Inject
    @Any
    Instance<Object> beans;

    /** For subclasses. */
    protected BeansAssertions() {}

    @Test
    @Assertion({"CDI-01", "CDI-07"})
    void enginesOfEachConnection() {
        assertThat(connections.engines.names()).containsExactly("default", "analytics");
        assertThat(connections.engine.name()).isEqualTo("default");
        assertThat(connections.engineByName.name()).isEqualTo("default");
        assertThat(connections.analytics.name()).isEqualTo("analytics");
        assertThat(beans.select(Engine.class, Using.Literal.of("analytics"))
                        .get()
                        .name())
                .isEqualTo("analytics");
    }

    @Test
    @Assertion({"CDI-01", "CDI-07"})
    void sessionsOfEachConnection() throws Exception {
        requests.inRequest(() -> {
            assertThat(connections.session.connectionName()).isEqualTo("default");
            assertThat(connections.sessionByName.connectionName()).isEqualTo("default");
            assertThat(connections.analyticsSession.connectionName()).isEqualTo("analytics");
            Visit visit = connections.session.create(new Visit("Ada"));
            assertThat(connections.sessionByName.get(Visit.class, visit.id)).isSameAs(visit);
            assertThat(connections.analyticsSession.find(Visit.class, visit.id)).isEmpty();
            return visit;
        });
    }

    @Test
    @Assertion({"CDI-01", "CDI-07"})
    void modelsOfEachModel() throws Exception {
        requests.inRequest(() -> {
            Visit visit = connections.visits.create(new Visit("Grace"));
            assertThat(connections.visits.find(visit.id)).containsSame(visit);
            assertThat(connections.regions.create(new Region("NL", "Netherlands")))
                    .isEqualTo(new Region("NL", "Netherlands"));
            assertThat(connections.visits.using("analytics").find(visit.id)).isEmpty();
            return visit;
        });
    }

    @Test
    @Assertion("CDI-02")
    void modelsAreNoBeans() {
        assertThat(beans.select(Visit.class).isUnsatisfied()).isTrue();
        assertThat(beans.select(Region.class).isUnsatisfied()).isTrue();
    }

    @Test
    void onlyTheContainerCloses() {
        assertThatThrownBy(connections.engines::close)
                .isInstanceOf(SessionMismatchException.class)
                .hasMessage("FERRO-0701: The injected Engines belongs to the container and cannot be closed here. It is"
                        + " closed when the application ends.");
        for (Session session : new Session[] {connections.session, connections.analyticsSession}) {
            assertThatThrownBy(session::close)
                    .isInstanceOf(SessionMismatchException.class)
                    .hasMessage("FERRO-0210: This session stands for the current one and cannot be closed here. Whoever"
                            + " opened the current session closes it: the code that called engines.session(), or the end"
                            + " of the request.");
        }
        assertThat(connections.engines.names()).contains("default");
    }

    @Test
    void inactiveConnectionNamesItsKey() throws Exception {
        requests.inRequest(() -> {
            assertInactive(connections.archive::name);
            assertInactive(connections.archiveSession::connectionName);
            assertInactive(() -> connections.archiveSession.find(Visit.class, 1L));
            assertInactive(() -> connections.engines.engine("archive"));
            assertInactive(() -> connections.engines.session("archive"));
            assertInactive(() -> connections.visits.using("archive").all());
            return true;
        });
    }

    private static void assertInactive(ThrowingCallable use) {
        assertThatThrownBy(use)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "FERRO-0702: The connection \"archive\" is not active. Set \"ferro.archive.active\" to true to"
                                + " use it.");
    }
}
