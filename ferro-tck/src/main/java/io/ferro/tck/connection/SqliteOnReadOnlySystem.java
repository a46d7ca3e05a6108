package io.ferro.tck.connection;

import static io.ferro.tck.connection.SqliteRefusalAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.Engines;
import java.nio.file.Path;

/** A program on a file system that takes no writes. */
final class SqliteOnReadOnlySystem {

    private SqliteOnReadOnlySystem() {}

    /**
     * Runs in a mount namespace of its own.
     *
     * @param arguments the directory of the files
     */
    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[0]);
        try (Engines engines = Engines.create()) {
            assertRefused(
                    engines, directory.resolve("new.db"), "rwc", "its file system is read-only", "Choose another");
            for (String name : new String[] {"wal.db", "journal.db"}) {
                Path file = directory.resolve(name);
                assertRefused(engines, file, "rw", "it is on a read-only file system", "open it with mode=ro.");
                assertRefused(engines, file, "rwc", "it is on a read-only file system", "open it with mode=ro.");

                Engine engine = engines.connect(SqliteSuite.settings(file, "ro"));
                assertThat(SqliteSuite.rows(engine)).isEqualTo(1);
                assertThat(engine.<Long, RuntimeException>callInTransaction(SqliteSuite::rows))
                        .isEqualTo(1);
                assertThatThrownBy(() -> engine.execute("insert into given values (?)", 2))
                        .hasMessageStartingWith("FERRO-0114: ");
                engines.reset();
            }
        }
        System.out.println("all was read");
    }
}
