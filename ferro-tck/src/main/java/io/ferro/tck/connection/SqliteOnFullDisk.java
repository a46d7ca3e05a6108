package io.ferro.tck.connection;

import static io.ferro.tck.connection.SqliteRefusalAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.DatabaseException;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Sql;
import io.ferro.tck.engine.Scalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program whose disk becomes full, and then has room again. */
final class SqliteOnFullDisk {

    private static final int BALLAST = 600_000;
    private static final int MANY = 10_000;

    private SqliteOnFullDisk() {}

    /**
     * Runs on a small disk of its own.
     *
     * @param arguments the directory that the disk is mounted on, and the journal mode
     */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        Path ballast = Files.write(directory.resolve("ballast"), new byte[BALLAST]);
        Path file = directory.resolve("app.db");
        SqliteSuite.given(file, arguments[1]);
        try (Engines engines = Engines.create()) {
            Engine engine = engines.connect(SqliteSuite.settings(file, "rw"));
            engine.execute("create table load (n integer, bytes blob)");
            long committed = fill(engine, 20_000);
            committed += fill(engine, 1);
            System.out.println("rows that fitted: " + committed);
            assertThat(Scalar.of(engine, "select count(*) from load")).isEqualTo(committed);

            assertNothingHalfDone(engine, committed);
            assertNothingNewFits(directory);

            Files.delete(ballast);
            insert(engine, 20_000);
            engine.runInTransaction(tx -> insert(tx, 20_000));
            committed += 2;
            assertThat(Scalar.of(engine, "select count(*) from load")).isEqualTo(committed);
            engines.reset();

            Engine again = engines.connect(SqliteSuite.settings(file, "rw"));
            assertThat(Scalar.of(again, "select count(*) from load")).isEqualTo(committed);
            assertThat(again.fetchOne("pragma integrity_check").orElseThrow().get(1))
                    .isEqualTo("ok");
        }
        System.out.println("all is there");
    }

    /** Writes row after row until there is no more room. */
    private static long fill(Engine engine, int bytes) {
        for (int row = 0; row < MANY; row++) {
            try {
                insert(engine, bytes);
            } catch (DatabaseException e) {
                assertThat(e)
                        .hasMessageStartingWith("FERRO-0128: There is no space left for the SQLite file on \"default\""
                                + " (SQLITE_FULL in ")
                        .hasMessageContaining("Free some space");
                return row;
            }
        }
        throw new AssertionError("the disk is not full");
    }

    /**
     * More is written than SQLite keeps in memory, so that the statement fails and not the commit. Nothing stays, neither when the error ends the transaction nor when the program
     * goes on after it.
     */
    private static void assertNothingHalfDone(Engine engine, long committed) {
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> engine.runInTransaction(tx -> {
                    tx.execute("update load set n = 1");
                    insert(tx, 3_000_000);
                }))
                .withMessageStartingWith("FERRO-0128");
        assertThatThrownBy(() -> engine.runInTransaction(tx -> {
                    tx.execute("update load set n = 1");
                    assertThatThrownBy(() -> insert(tx, 3_000_000)).isInstanceOf(DatabaseException.class);
                    tx.execute("delete from load");
                }))
                .isInstanceOf(DatabaseException.class);
        assertThat(Scalar.of(engine, "select count(*) from load where n = 0")).isEqualTo(committed);
    }

    private static void assertNothingNewFits(Path directory) throws IOException {
        Path rest = directory.resolve("rest");
        try (var out = Files.newOutputStream(rest)) {
            for (int page = 0; page < MANY; page++) {
                out.write(new byte[512]);
            }
        } catch (IOException full) {
            // That was the aim.
        }
        try (Engines engines = Engines.create()) {
            assertRefused(engines, directory.resolve("new.db"), "rwc", "", "space");
        }
        assertThat(directory.resolve("new.db")).doesNotExist();
        Files.delete(rest);
    }

    private static void insert(Sql sql, int bytes) {
        sql.execute("insert into load values (0, zeroblob(" + bytes + "))");
    }
}
