package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engines;
import io.ferro.FerroException;
import io.ferro.PoolConfig;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.model.Author;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a connect that fails leaves behind: nothing. */
public abstract class FailedConnectAssertions extends EngineAssertions {

    @TempDir
    Path directory;

    /** For subclasses. */
    protected FailedConnectAssertions() {}

    @Test
    @Assertion("CONN-14")
    void aDatabaseThatIsNotThere() throws Exception {
        assertLeavesNothing(settings(missing()), missing());
    }

    @Test
    @Assertion("CONN-14")
    void aDatabaseThatIsNone() throws Exception {
        if (onSqlite()) {
            Path file = Files.writeString(directory.resolve("notes.txt"), "This is no database. ".repeat(500));
            assertLeavesNothing(settings("sqlite:" + file), "sqlite:" + file);
        } else {
            String refused = "postgresql://u:p@127.0.0.1:" + closedPort() + "/shop";
            assertLeavesNothing(settings(refused), refused);
        }
    }

    @Test
    @Assertion("CONN-14")
    void aWrongSizeOfThePool() throws Exception {
        assertLeavesNothing(
                settings().pool(PoolConfig.of(2).minConnections(3)), database().url());
    }

    /** The connection works here; it is the creation of the tables that is refused. */
    @Test
    @Assertion("CONN-14")
    void tablesThatCannotBeCreated() throws Exception {
        try (Engines others = Engines.create()) {
            others.connect(database().url()).execute("create table there (n integer)");
        }
        String readOnly = onSqlite()
                ? database().url().replace("mode=rwc", "mode=ro")
                : database().url() + (database().url().contains("?") ? "&" : "?")
                        + "options=-c%20default_transaction_read_only%3Don";
        assertLeavesNothing(settings(readOnly), readOnly);
    }

    private static ConnectionSettings settings(String url) {
        return ConnectionSettings.of(url)
                .autoMigrate()
                .pool(PoolConfig.of(4).minConnections(2).acquireTimeout(Duration.ofSeconds(2)));
    }

    private void assertLeavesNothing(ConnectionSettings failing, String url) throws Exception {
        Engines engines = unconnected();
        assertThatThrownBy(() -> engines.connect(failing)).isInstanceOf(FerroException.class);
        Leftovers before = Leftovers.now(); // What drivers start once for the whole JVM is there now.

        assertThatThrownBy(() -> engines.connect(failing)).isInstanceOf(FerroException.class);
        assertThatThrownBy(() -> engines.connect(failing.named("named").asDefault()))
                .as(url)
                .isInstanceOf(FerroException.class);

        assertThat(Leftovers.threadsSince(before)).isEmpty();
        assertThat(Leftovers.filesSince(before)).isEmpty();
        assertThat(Leftovers.now().threads()).isSubsetOf(before.threads());
        assertThat(engines.names()).isEmpty();
        assertThatThrownBy(engines::engine).isInstanceOf(FerroException.class);

        engines.connect(settings());
        engines.connect(settings().named("named"));
        assertThat(engines.engine("named").models(Author.class).all()).isEmpty();
    }

    private String missing() {
        return onSqlite()
                ? "sqlite:" + directory.resolve("missing.db") + "?mode=rw"
                : database().url().replaceFirst("/[^/?]*(\\?|$)", "/ferro_no_such_database$1");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return server.getLocalPort();
        }
    }
}
