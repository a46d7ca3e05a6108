package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ConnectionFailedException;
import io.ferro.DatabaseException;
import io.ferro.Engine;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.process.Fork;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files that are not there, not databases, damaged, or not for this program, and disks that are full. */
@OnDatabase(Database.SQLITE)
public abstract class SqliteRefusalAssertions extends SqliteSuite {

    /** For subclasses. */
    protected SqliteRefusalAssertions() {}

    @Test
    void aDirectory() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("folder"));
        assertRefused(folder, List.of("ro", "rw", "rwc"), "it is a directory", "Name a file in it.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDirectoryThatIsMissing() {
        assertRefused(
                directory.resolve("nowhere").resolve("app.db"),
                List.of("ro", "rw", "rwc"),
                "its directory is missing",
                "Create the directory");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @Assertion("CONN-01")
    void aFileThatIsMissing() {
        assertRefused(
                directory.resolve("app.db"),
                List.of("ro", "rw"),
                "it does not exist",
                "Correct the path, or create it with mode=rwc.");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aFileInTheWay() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "text");
        assertRefused(file.resolve("app.db"), List.of("ro", "rw", "rwc"), "", "");
    }

    @Test
    void randomBytes() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        Path file = Files.write(directory.resolve("noise.db"), noise);
        assertRefused(file, List.of("ro", "rw", "rwc"), "it is not a SQLite database", "Name another file.");
        assertThat(file).hasBinaryContent(noise);
        assertThat(directory.toFile().list()).containsExactly("noise.db");
    }

    /** The header is right, so connecting works; the pages are met by a query. */
    @Test
    void damagedPages() throws Exception {
        Path file = directory.resolve("app.db");
        Engine writer = connect(file, "rwc");
        writer.execute("create table given (n integer, t text)");
        writer.execute("create table sound (n integer)");
        writer.runInTransaction(tx -> {
            for (int n = 0; n < 2000; n++) {
                tx.execute("insert into given values (?, ?)", n, "some text that fills the pages of the file");
            }
        });
        engines().reset();
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] noise = new byte[(int) content.length() - 3 * 4096];
            new Random(7).nextBytes(noise);
            content.seek(3 * 4096);
            content.write(noise);
        }

        Engine engine = connect(file, "rw");
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> Scalar.of(engine, "select sum(n) from given"))
                .withMessageStartingWith(
                        "FERRO-0129: The SQLite file is damaged on \"default\" (SQLITE_CORRUPT in " + file)
                .withMessageContaining("pragma integrity_check");
        assertThat(Scalar.of(engine, "select count(*) from sound")).isZero();
        engine.execute("insert into sound values (?)", 1);
        assertThat(Scalar.of(engine, "select count(*) from sound")).isEqualTo(1);
    }

    /** A user namespace without a mapping, so that even root is nobody there who overrides the permissions of files. */
    @Test
    void noPermission() throws Exception {
        Path closed = Files.createDirectory(directory.resolve("closed"));
        Path wal = closed.resolve("app.db");
        given(wal, "wal");
        Files.copy(wal, directory.resolve("secret.db"));
        Files.copy(wal, directory.resolve("shown.db"));
        set(directory.resolve("secret.db"), "---------");
        set(directory.resolve("shown.db"), "r--r--r--");
        set(closed, "r-xr-xr-x");
        try (Fork stranger = Fork.isolated(directory, "-U", "true", SqliteStranger.class, directory.toString())) {
            assertThat(stranger.result()).contains("all was refused");
        } finally {
            set(closed, "rwxr-xr-x");
        }
        assertThat(names(closed)).containsExactly("app.db");
    }

    @Test
    void aReadOnlyFileSystem() throws Exception {
        Path sealed = Files.createDirectory(directory.resolve("sealed"));
        given(sealed.resolve("wal.db"), "wal");
        given(sealed.resolve("journal.db"), "delete");
        String remount = "mount --bind '%1$s' '%1$s'; mount -o remount,bind,ro '%1$s'".formatted(sealed);
        try (Fork reader = Fork.isolated(directory, "-rm", remount, SqliteOnReadOnlySystem.class, sealed.toString())) {
            assertThat(reader.result()).contains("all was read");
        }
        assertThat(names(sealed)).containsExactly("journal.db", "wal.db");
    }

    @Test
    void aFullDiskWithALogAheadOfWriting() throws Exception {
        assertSurvivesAFullDisk("wal");
    }

    @Test
    void aFullDiskWithARollbackJournal() throws Exception {
        assertSurvivesAFullDisk("delete");
    }

    private void assertSurvivesAFullDisk(String journalMode) throws Exception {
        Path small = Files.createDirectory(directory.resolve("small"));
        String mount = "mount -t tmpfs -o size=2m none '" + small + "'";
        try (Fork full =
                Fork.isolated(directory, "-rm", mount, SqliteOnFullDisk.class, small.toString(), journalMode)) {
            assertThat(full.result()).contains("all is there");
        }
    }

    private static void set(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, java.nio.file.attribute.PosixFilePermissions.fromString(permissions));
    }

    private void assertRefused(Path file, List<String> modes, String why, String remedy) {
        for (String mode : modes) {
            assertRefused(engines(), file, mode, why, remedy);
        }
    }

    /** Also for programs in a JVM of their own. */
    static void assertRefused(io.ferro.Engines engines, Path file, String mode, String why, String remedy) {
        assertThatExceptionOfType(ConnectionFailedException.class)
                .as("%s as %s", file, mode)
                .isThrownBy(() -> engines.connect(settings(file, mode)))
                .withMessageStartingWith(
                        "FERRO-0125: The connection \"default\" cannot open the SQLite file " + file + ": ")
                .withMessageContaining(why)
                .withMessageContaining(remedy);
        assertThat(engines.names()).isEmpty();
    }
}
