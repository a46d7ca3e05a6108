package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.UnknownConnectionException;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.model.Author;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What connections are called. */
public abstract class ConnectionNameAssertions extends EngineAssertions {

    /** For subclasses. */
    protected ConnectionNameAssertions() {}

    @Test
    @Assertion("CONN-06")
    void aConnectionWithoutNameIsCalledDefault() {
        Engines engines = unconnected();
        Engine engine = engines.connect(database().url());
        assertThat(engine.name()).isEqualTo("default");
        assertThat(engines.names()).containsExactly("default");
        assertThat(engines.engine("default").name()).isEqualTo("default");
    }

    @Test
    @Assertion("CONN-06")
    void aNameIsMadeOfLettersDigitsAndUnderscores() {
        Engines engines = unconnected();
        for (String name : new String[] {"a", "Z", "_", "9", "read_Replica_2"}) {
            assertThat(engines.connect(settings().named(name)).name()).isEqualTo(name);
        }
        assertThat(engines.names()).containsExactly("a", "Z", "_", "9", "read_Replica_2");
    }

    @Test
    @Assertion("CONN-06")
    void anyOtherNameIsAnErrorThatShowsIt() {
        Engines engines = unconnected();
        for (String name : new String[] {"", " ", "a b", "a-b", "a.b", "é", "a\n", "a;drop"}) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .as("name '%s'", name)
                    .isThrownBy(() -> engines.connect(settings().named(name)))
                    .withMessageContaining("\"" + name + "\"");
        }
        assertThat(engines.names()).isEmpty();
    }

    @Test
    @Assertion("CONN-06")
    void aDuplicateNameIsAnErrorAndTheFirstConnectionGoesOn() {
        Engines engines = unconnected();
        engines.connect(settings());
        engines.connect(settings().named("analytics"));
        for (String name : new String[] {"default", "analytics"}) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> engines.connect(settings().named(name)))
                    .withMessageContaining("\"" + name + "\"");
            assertThat(engines.engine(name).models(Author.class).all()).isEmpty();
        }
        assertThatThrownBy(() -> engines.connect(database().url())).isInstanceOf(ConfigurationException.class);
        assertThat(engines.names()).containsExactly("default", "analytics");
    }

    @Test
    @Assertion("CONN-06")
    void anUnknownNameIsAnErrorThatListsTheKnownOnes() {
        Engines engines = unconnected();
        engines.connect(settings());
        engines.connect(settings().named("analytics"));
        assertUnknown(() -> engines.engine("nowhere"));
        assertUnknown(() -> engines.session("nowhere"));
        assertUnknown(() -> engines.models(Author.class).using("nowhere"));
        assertUnknown(() -> engines.setDefaultConnection("nowhere"));
        assertUnknown(() -> engines.disconnect("nowhere"));
        assertUnknown(
                () -> engines.ambientSession("nowhere").query(Author.class).all());
        assertUnknown(() -> engines.engine("Default"), "Default");
    }

    private static void assertUnknown(ThrowingCallable work) {
        assertUnknown(work, "nowhere");
    }

    private static void assertUnknown(ThrowingCallable work, String name) {
        assertThatExceptionOfType(UnknownConnectionException.class)
                .isThrownBy(work)
                .withMessageContaining("\"" + name + "\"")
                .withMessageContaining("default")
                .withMessageContaining("analytics");
    }
}
