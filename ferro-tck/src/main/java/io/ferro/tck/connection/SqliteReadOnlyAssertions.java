package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ConfigurationException;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Files that are opened for reading. */
@OnDatabase(Database.SQLITE)
public abstract class SqliteReadOnlyAssertions extends SqliteSuite {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

    /** For subclasses. */
    protected SqliteReadOnlyAssertions() {}

    @Test
    @Assertion("CONN-01")
    void aFileInWalModeIsLeftAsItWas() throws Exception {
        assertLeftAsItWas("wal");
    }

    @Test
    @Assertion("CONN-01")
    void aFileWithARollbackJournalIsLeftAsItWas() throws Exception {
        assertLeftAsItWas("delete");
    }

    private void assertLeftAsItWas(String journalMode) throws Exception {
        Path file = directory.resolve("app.db");
        given(file, journalMode);
        Files.setLastModifiedTime(file, LONG_AGO);
        byte[] before = Files.readAllBytes(file);

        Engine engine = connect(file, "ro");
        assertThat(rows(engine)).isEqualTo(1);
        assertThat(engine.check().up()).isTrue();
        assertThat(engine.<Long, RuntimeException>callInTransaction(SqliteSuite::rows))
                .isEqualTo(1);
        assertRefused(() -> engine.execute("insert into given values (?)", 2));
        assertRefused(() -> engine.fetchAll("insert into given values (?) returning n", 2));
        assertRefused(() -> engine.execute("create table more (n integer)"));
        assertRefused(engine::createTables);
        assertRefused(() -> engine.runInTransaction(tx -> tx.execute("delete from given")));
        assertRefused(() -> engine.execute("vacuum"));
        assertThat(rows(engine)).isEqualTo(1);
        engines().reset();

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(names(directory)).containsExactly("app.db");
    }

    @Test
    @Assertion("CONN-01")
    void aTransactionReadsOnAfterARefusedWrite() throws Exception {
        Path file = directory.resolve("app.db");
        given(file, "wal");
        connect(file, "ro");
        try (Session session = engines().session();
                Transaction transaction = session.begin()) {
            assertThat(rows(transaction)).isEqualTo(1);
            assertRefused(() -> transaction.execute("update given set n = ?", 2));
            assertThat(rows(transaction)).isEqualTo(1);
            transaction.commit();
        }
    }

    /** Who only reads must not take away the log of who writes. */
    @Test
    @Assertion("CONN-01")
    void itSeesWhatAnotherOneWritesMeanwhile() throws Exception {
        Path file = directory.resolve("app.db");
        try (Engines others = Engines.create()) {
            others.connect(settings(file, "rwc")).execute("create table given (n integer)");
            Engine reader = connect(file, "ro");
            for (int n = 1; n <= 20; n++) {
                others.engine().execute("insert into given values (?)", n);
                assertThat(rows(reader)).isEqualTo(n);
            }
            engines().reset();
            others.engine().execute("insert into given values (?)", 21);
            assertThat(rows(others.engine())).isEqualTo(21);
        }
        assertThat(rows(connect(file, "ro"))).isEqualTo(21);
        engines().reset();
        assertThat(names(directory)).containsExactly("app.db");
    }

    private static void assertRefused(ThrowingCallable write) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(write)
                .withMessage("FERRO-0114: The connection \"default\" was opened with mode=ro and takes no writes."
                        + " Use mode=rw or mode=rwc.");
    }
}
