package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Health;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check()} says of a file that went away or was damaged under the connection. */
@OnDatabase(Database.SQLITE)
public abstract class SqliteHealthAssertions {

    private final Engines engines = Engines.create();

    @TempDir
    Path directory;

    /** For subclasses. */
    protected SqliteHealthAssertions() {}

    @AfterEach
    final void close() {
        engines.close();
    }

    @Test
    @Assertion("CONN-12")
    void aFileThatIsGoneIsDownAndNoneIsCreated() throws IOException {
        Path file = directory.resolve("app.db");
        Engine engine = engines.connect("sqlite:" + file + "?mode=rwc");
        for (String name : new String[] {"app.db", "app.db-wal", "app.db-shm"}) {
            Files.deleteIfExists(directory.resolve(name));
        }
        assertDown(engine.check());
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @Assertion("CONN-12")
    void aFileThatBecameAnotherThingIsDown() throws IOException {
        Path file = directory.resolve("app.db");
        try (Engines others = Engines.create()) {
            others.connect("sqlite:" + file + "?mode=rwc").execute("create table there (n integer)");
        }
        byte[] good = Files.readAllBytes(file);
        Engine engine = engines.connect("sqlite:" + file + "?mode=rw");
        byte[] bytes = new byte[good.length];
        Arrays.fill(bytes, (byte) 0x5A);
        Files.write(file, bytes);
        assertDown(engine.check());
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        Files.write(file, good);
    }

    @Test
    @Assertion("CONN-12")
    void aReadOnlyFileIsUpAndUnchanged() throws IOException {
        Path file = directory.resolve("app.db");
        try (Engines others = Engines.create()) {
            others.connect("sqlite:" + file + "?mode=rwc").execute("create table there (n integer)");
        }
        byte[] before = Files.readAllBytes(file);
        assertThat(engines.connect("sqlite:" + file + "?mode=ro").check().up()).isTrue();
        engines.reset();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    @Assertion("CONN-12")
    void aDatabaseInMemoryIsUp() {
        Engine engine = engines.connect("sqlite::memory:");
        engine.execute("create table there (n integer)");
        Health health = engine.check();
        assertThat(health.up()).as(health.toString()).isTrue();
        assertThat(engine.fetchAll("select n from there")).isEmpty();
    }

    private static void assertDown(Health health) {
        assertThat(health.up()).as(health.toString()).isFalse();
        assertThat(health.error().orElseThrow()).startsWith("FERRO-").contains("app.db");
    }
}
