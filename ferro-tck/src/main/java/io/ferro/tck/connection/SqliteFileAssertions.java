package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionFailedException;
import io.ferro.DatabaseException;
import io.ferro.Engines;
import io.ferro.FerroException;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modes and the paths of SQLite files. */
@OnDatabase(Database.SQLITE)
public abstract class SqliteFileAssertions {

    private final Engines engines = Engines.create();

    @TempDir
    Path directory;

    /** For subclasses. */
    protected SqliteFileAssertions() {}

    @AfterEach
    final void close() {
        engines.close();
    }

    @Test
    @Assertion("CONN-01")
    void modeRwcCreatesTheFileAndKeepsAnExistingOne() {
        Path file = directory.resolve("app.db");
        engines.connect(url(file) + "?mode=rwc").execute("create table kept (n integer)");
        assertThat(file).isRegularFile();
        engines.reset();

        engines.connect(url(file) + "?mode=rwc").execute("insert into kept values (?)", 1);
        assertThat(rowsIn("kept")).isEqualTo(1);
    }

    @Test
    @Assertion("CONN-01")
    void whoUsesANewFileAtOnceLosesNothing() throws Exception {
        for (int round = 0; round < 20; round++) {
            Path file = directory.resolve("new-" + round + ".db");
            Together.run(4, number -> () -> number == 0 ? connected(file) : insertAsSoonAsItIsThere(file));
            assertThat(rowsIn("kept")).isEqualTo(3);
            assertThat(engines.engine().fetchAll("pragma journal_mode").get(0).getString("journal_mode"))
                    .isEqualTo("wal");
            engines.reset();
        }
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(name -> name.startsWith("new-"));
        }
    }

    private boolean connected(Path file) {
        engines.connect(url(file) + "?mode=rwc");
        return true;
    }

    /** As another program does, in whatever mode the file is. */
    private static boolean insertAsSoonAsItIsThere(Path file) throws SQLException {
        while (!Files.exists(file)) {
            Thread.onSpinWait();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 30000");
            statement.execute("begin immediate");
            statement.execute("create table if not exists kept (n integer)");
            statement.execute("insert into kept values (1)");
            statement.execute("commit");
        }
        return true;
    }

    @Test
    @Assertion("CONN-01")
    void modeRwFailsWhereTheFileIsMissing() {
        Path file = directory.resolve("missing.db");
        assertThatExceptionOfType(ConnectionFailedException.class)
                .isThrownBy(() -> engines.connect(url(file) + "?mode=rw"))
                .withMessageContaining("missing.db");
        assertThat(file).doesNotExist();
    }

    @Test
    @Assertion("CONN-01")
    void noModeIsModeRw() {
        Path file = directory.resolve("app.db");
        assertThatThrownBy(() -> engines.connect(url(file))).isInstanceOf(ConnectionFailedException.class);
        assertThat(file).doesNotExist();

        create(file);
        engines.connect(url(file)).execute("insert into given values (?)", 2);
        assertThat(rowsIn("given")).isEqualTo(2);
    }

    @Test
    @Assertion("CONN-01")
    void modeRwWritesIntoAnExistingFile() {
        Path file = directory.resolve("app.db");
        create(file);
        engines.connect(url(file) + "?mode=rw").execute("insert into given values (?)", 2);
        assertThat(rowsIn("given")).isEqualTo(2);
    }

    @Test
    @Assertion("CONN-01")
    void modeRoReadsRefusesWritesAndChangesNothingInTheFile() throws IOException {
        Path file = directory.resolve("app.db");
        create(file);
        byte[] before = Files.readAllBytes(file);

        engines.connect(url(file) + "?mode=ro");
        assertThat(rowsIn("given")).isEqualTo(1);
        assertThatThrownBy(() -> engines.engine().execute("insert into given values (?)", 2))
                .isInstanceOf(FerroException.class);
        assertThatThrownBy(() -> engines.engine().execute("create table more (n integer)"))
                .isInstanceOf(FerroException.class);
        assertThatThrownBy(() -> engines.engine().createTables()).isInstanceOf(FerroException.class);
        assertThatThrownBy(() -> engines.engine().runInTransaction(tx -> tx.execute("insert into given values (?)", 3)))
                .isInstanceOf(FerroException.class);
        assertThat(rowsIn("given")).isEqualTo(1);
        engines.reset();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    @Assertion("CONN-01")
    void modeRoFailsWhereTheFileIsMissing() {
        Path file = directory.resolve("missing.db");
        assertThatThrownBy(() -> engines.connect(url(file) + "?mode=ro")).isInstanceOf(ConnectionFailedException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    @Assertion("CONN-01")
    void anotherModeIsAnError() {
        Path file = directory.resolve("app.db");
        for (String mode : new String[] {"wr", "RWC", "", "memory"}) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .as("mode %s", mode)
                    .isThrownBy(() -> engines.connect(url(file) + "?mode=" + mode))
                    .withMessageContaining("rwc");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    @Assertion("CONN-01")
    void aPathMayBeRelativeToTheWorkingDirectory() {
        Path file = directory.resolve("relative.db");
        Path relative = Path.of("").toAbsolutePath().relativize(file.toAbsolutePath());
        engines.connect("sqlite:" + relative.toString().replace('\\', '/') + "?mode=rwc");
        assertThat(file).isRegularFile();
    }

    @Test
    @Assertion("CONN-01")
    void aPathMayHoldSpacesAndPercentEncodedCharacters() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("my data"));
        engines.connect(url(folder) + "/a b.db?mode=rwc");
        assertThat(folder.resolve("a b.db")).isRegularFile();
        engines.reset();

        engines.connect(url(directory) + "/my%20data/50%25%20%23%3F%2B+%C3%A9.db?mode=rwc")
                .execute("create table there (n integer)");
        assertThat(folder.resolve("50% #?++é.db")).isRegularFile();
        engines.reset();

        engines.connect(url(directory) + "/my%20data/50%25%20%23%3F%2B+%C3%A9.db?mode=ro");
        assertThat(rowsIn("there")).isZero();
        assertThat(directory.toFile().list()).containsExactly("my data");
    }

    @Test
    void aFolderThatIsMissingFailsWithItsPath() {
        assertThatExceptionOfType(ConnectionFailedException.class)
                .isThrownBy(() -> engines.connect(url(directory.resolve("nowhere/app.db")) + "?mode=rwc"))
                .withMessageContaining("nowhere");
    }

    @Test
    void aFileThatIsNoDatabaseFails() throws IOException {
        Path file = Files.writeString(directory.resolve("notes.txt"), "This is no database. ".repeat(500));
        assertThatThrownBy(() -> engines.connect(url(file))).isInstanceOf(ConnectionFailedException.class);
        assertThat(file).hasContent("This is no database. ".repeat(500));
    }

    @Test
    void aParameterOfNoMeaningIsAnErrorAndNotIgnored() {
        assertThatThrownBy(() -> engines.connect(url(directory.resolve("app.db")) + "?mode=rwc&made=up"))
                .isInstanceOf(ConfigurationException.class)
                .isNotInstanceOf(DatabaseException.class);
    }

    private void create(Path file) {
        try (Engines others = Engines.create()) {
            others.connect(url(file) + "?mode=rwc").execute("create table given (n integer)");
            others.engine().execute("insert into given values (?)", 1);
        }
    }

    private long rowsIn(String table) {
        return Scalar.of(engines.engine(), "select count(*) as n from " + table);
    }

    private static String url(Path path) {
        return "sqlite:" + path.toString().replace('\\', '/').replace("%", "%25");
    }
}
