package io.ferro.tck.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Assertion;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The engines are ready before the beans of the application see it start. */
public abstract class StartupAssertions {

    @Inject
    Arrival arrival;

    @Inject
    Connections connections;

    @Inject
    Departures departures;

    /** For subclasses. */
    protected StartupAssertions() {}

    @Test
    @Assertion("CDI-08")
    void beansWorkWithTheDatabasesWhenTheyStart() {
        assertThat(arrival.written()).isEqualTo(4);
        assertThat(connections.engine.fetchAll("select name from region where code = ?", "up"))
                .hasSize(1);
        assertThat(connections.analytics.fetchAll("select name from region where code = ?", "up"))
                .hasSize(1);
    }

    @Test
    void theyOpenSessionsWhenTheyStart() {
        assertThat(connections.engine.fetchAll("select name from region where code = ?", "in"))
                .singleElement()
                .satisfies(row -> assertThat(row.getString("name")).isEqualTo("in a session"));
        assertThat(connections.analytics.fetchAll("select name from region where code = ?", "in"))
                .singleElement()
                .satisfies(row -> assertThat(row.getString("name")).isEqualTo("with a session"));
        assertThat(arrival.baskets()).hasSize(2).doesNotHaveDuplicates().allMatch(departures::hasEnded);
    }
}
