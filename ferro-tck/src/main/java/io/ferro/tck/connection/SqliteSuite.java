package io.ferro.tck.connection;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Sql;
import io.ferro.tck.engine.Scalar;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What assertions about SQLite files have in common. */
@Timeout(120)
abstract class SqliteSuite {

    private final Engines engines = Engines.create();

    @TempDir
    Path directory;

    @AfterEach
    final void close() {
        engines.close();
    }

    final Engines engines() {
        return engines;
    }

    final Engine connect(Path file, String mode) {
        return engines.connect(settings(file, mode));
    }

    static ConnectionSettings settings(Path file, String mode) {
        return ConnectionSettings.of(url(file) + "?mode=" + mode);
    }

    /** {@return a URL in which the characters that mean something there are encoded} */
    static String url(Path file) {
        return "sqlite:"
                + file.toString()
                        .replace(File.separatorChar, '/')
                        .replace("%", "%25")
                        .replace("?", "%3F")
                        .replace("#", "%23");
    }

    /** Makes a database with the one row 1 in the table given, as somebody else would, in a journal mode. */
    static void given(Path file, String journalMode) throws SQLException {
        try (Connection jdbc = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = jdbc.createStatement()) {
            statement.execute("pragma journal_mode = " + journalMode);
            statement.execute("create table given (n integer)");
            statement.execute("insert into given values (1)");
        }
    }

    static long rows(Sql sql) {
        return Scalar.of(sql, "select count(*) as n from given");
    }

    /** {@return the names in a directory, sorted} */
    static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
