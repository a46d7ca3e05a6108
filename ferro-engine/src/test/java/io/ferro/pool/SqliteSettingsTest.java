package io.ferro.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.url.SqliteUrl.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteSettingsTest {

    @TempDir
    Path directory;

    /** Locks by a file beside the database give no shared memory, without which SQLite does not change to WAL mode, silently. */
    @Test
    void walModeThatAFileSystemDoesNotGive() throws SQLException {
        String address = "jdbc:sqlite:" + directory.resolve("app.db").toUri() + "?vfs=unix-dotfile";
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            assertThatExceptionOfType(SqliteSettings.Refused.class)
                    .isThrownBy(() -> new SqliteSettings(Map.of("journal_mode", "wal")).requireOn(connection))
                    .withMessage("the setting journal_mode was set to wal and reads delete");
        }
    }

    @Test
    void foreignKeysThatAreOff() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = off");
            assertThatExceptionOfType(SqliteSettings.Refused.class)
                    .isThrownBy(() -> new SqliteSettings(Map.of("foreign_keys", "1")).requireOn(connection));
            statement.execute("pragma foreign_keys = on");
            new SqliteSettings(Map.of("foreign_keys", "1")).requireOn(connection);
        }
    }

    @Test
    void whoConnectsIsToldWhichOneAndWhere() throws SQLException {
        SqliteFile file = new SqliteFile(directory.resolve("app.db"), Mode.RWC, false);
        RuntimeException explained =
                SqliteOpening.explain("shop", file, new SqliteSettings.Refused("journal_mode", "wal", "delete"));
        assertThat(explained)
                .hasMessage(
                        "FERRO-0126: The SQLite file " + file.path() + " of the connection \"shop\" did not take the"
                                + " setting journal_mode: it was set to wal and reads delete. Put the file on a local file"
                                + " system, and use the SQLite that comes with the driver.");
    }

    @Test
    void everyConnectionHasThem() throws SQLException, IOException {
        Path created = Files.createFile(directory.resolve("app.db"));
        SqliteFile file = new SqliteFile(created, Mode.RWC, false);
        SqliteConnections connections = new SqliteConnections(file, Access.WRITE, Duration.ofMillis(1234));
        connections.create();
        try (Connection connection = connections.getConnection()) {
            new SqliteSettings(Map.of("foreign_keys", "1", "busy_timeout", "1234", "journal_mode", "wal"))
                    .requireOn(connection);
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }
}
