package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.FerroException;
import io.ferro.PoolConfig;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Background;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.model.Author;
import io.ferro.tck.network.Forwarder;
import io.ferro.tck.network.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
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
            String refused = "postgresql://u:p@127.0.0.1:" + FreePorts.one() + "/shop";
            assertLeavesNothing(settings(refused), refused);
        }
    }

    /** A folder on SQLite, a wrong password on PostgreSQL: what is there lets nobody in. */
    @Test
    @Assertion("CONN-14")
    void aDatabaseThatLetsNobodyIn() throws Exception {
        if (onSqlite()) {
            Path folder = Files.createDirectory(directory.resolve("folder.db"));
            for (String mode : new String[] {"ro", "rw", "rwc"}) {
                String url = "sqlite:" + folder + "?mode=" + mode;
                assertLeavesNothing(settings(url), url);
            }
            assertThat(folder).isEmptyDirectory();
        } else {
            try (PasswordServer server = new PasswordServer()) {
                server.create("ada", "right");
                String place = "127.0.0.1:" + server.port() + "/ada";
                String right = "postgresql://" + PasswordServer.login("ada", "right") + place;
                assertThat(unconnected().connect(right).name()).isEqualTo("default");
                String wrong = "postgresql://" + PasswordServer.login("ada", "wrong") + place;
                assertLeavesNothing(settings(wrong), wrong);
            }
        }
    }

    /** It begins like a database, but its first page is damaged; or there is a listener that never answers. */
    @Test
    @Assertion("CONN-14")
    void aDatabaseThatIsDamagedOrHangs() throws Exception {
        if (onSqlite()) {
            Path file = damaged();
            byte[] before = Files.readAllBytes(file);
            assertLeavesNothing(settings("sqlite:" + file), "sqlite:" + file);
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            assertThat(directory.toFile().list()).containsExactly("damaged.db");
        } else {
            try (Forwarder forwarder = Forwarder.to(database().url())) {
                forwarder.swallow();
                Background.start("connecting", () -> {
                            assertLeavesNothing(settings(forwarder.url()), forwarder.url());
                            return true;
                        })
                        .get();
                forwarder.serve();
                assertThat(unconnected().connect(forwarder.url()).name()).isEqualTo("default");
            }
        }
    }

    /** A name that one table wants is taken by something that is no table. */
    @Test
    @Assertion("CONN-14")
    void tablesThatStopInTheMiddle() throws Exception {
        try (Engines others = Engines.create()) {
            Engine engine = others.connect(database().url());
            if (onSqlite()) {
                engine.execute("create table taken (n integer)");
                engine.execute("create index specimen on taken (n)");
            } else {
                engine.execute("create type specimen as enum ('taken')");
            }
        }
        Engines engines = unconnected();
        assertThatThrownBy(() -> engines.connect(settings(database().url()))).isInstanceOf(FerroException.class);
        Leftovers before = Leftovers.now();
        assertThatThrownBy(() -> engines.connect(settings(database().url()))).isInstanceOf(FerroException.class);
        assertThat(Leftovers.threadsSince(before)).isEmpty();
        assertThat(Leftovers.filesSince(before)).isEmpty();
        assertThat(engines.names()).isEmpty();
        Engine engine = engines.connect(database().url());
        assertThatThrownBy(() -> engine.fetchAll("select * from author"))
                .as("no table stays behind either")
                .isInstanceOf(FerroException.class);
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
        assertThat(connectedToTheServer()).isZero();

        engines.connect(settings());
        engines.connect(settings().named("named"));
        assertThat(engines.engine("named").models(Author.class).all()).isEmpty();
    }

    /** The server may take a moment to see that a client is gone. */
    private long connectedToTheServer() throws InterruptedException {
        if (onSqlite()) {
            return 0;
        }
        try (Engines others = Engines.create()) {
            Engine outside = others.connect(database().url());
            long connected = -1;
            for (int tries = 0; tries < 100 && connected != 0; tries++) {
                Thread.sleep(tries);
                connected = Scalar.of(
                        outside,
                        "select count(*) as n from pg_stat_activity where datname = current_database()"
                                + " and backend_type = 'client backend' and pid <> pg_backend_pid()");
            }
            return connected;
        }
    }

    private String missing() {
        return onSqlite()
                ? "sqlite:" + directory.resolve("missing.db") + "?mode=rw"
                : database().url().replaceFirst("/[^/?]*(\\?|$)", "/ferro_no_such_database$1");
    }

    private Path damaged() throws IOException {
        Path file = directory.resolve("damaged.db");
        try (Engines others = Engines.create()) {
            others.connect("sqlite:" + file + "?mode=rwc").execute("create table there (n integer)");
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, bytes.length, (byte) 0x5A); // What follows the header of the file.
        return Files.write(file, bytes);
    }
}
