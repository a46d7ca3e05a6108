package io.ferro.tck.connection;

import static io.ferro.tck.connection.SqliteRefusalAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engines;
import java.nio.file.Path;

/** A program that may do little with the files it is given. */
final class SqliteStranger {

    private SqliteStranger() {}

    /**
     * Runs in a user namespace of its own.
     *
     * @param arguments the directory of the files
     */
    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[0]);
        Path closed = directory.resolve("closed");
        try (Engines engines = Engines.create()) {
            for (String mode : new String[] {"ro", "rw", "rwc"}) {
                assertRefused(
                        engines,
                        directory.resolve("secret.db"),
                        mode,
                        "this program may not read it",
                        "Give its user the right to.");
            }
            for (String mode : new String[] {"rw", "rwc"}) {
                assertRefused(
                        engines, directory.resolve("shown.db"), mode, "this program may not write it", "with mode=ro.");
                assertRefused(
                        engines,
                        closed.resolve("app.db"),
                        mode,
                        "this program may not write to its directory, where SQLite keeps a log",
                        "with mode=ro.");
            }
            assertRefused(
                    engines,
                    closed.resolve("new.db"),
                    "rwc",
                    "this program may not create it",
                    "Give its user the right");
            for (Path file : new Path[] {closed.resolve("app.db"), directory.resolve("shown.db")}) {
                assertThat(SqliteSuite.rows(engines.connect(SqliteSuite.settings(file, "ro"))))
                        .isEqualTo(1);
                engines.reset();
            }
        }
        System.out.println("all was refused");
    }
}
