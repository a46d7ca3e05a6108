package io.ferro.tck.existing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** Statements that make and fill a database, run by plain JDBC. */
final class Script {

    private Script() {}

    /** {@return the text of a resource} */
    static String text(String resource) {
        try (InputStream in =
                Objects.requireNonNull(Script.class.getResourceAsStream(resource), () -> resource + " is missing")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs statements one by one, in one transaction. */
    static void run(DataSource database, List<String> statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String each : statements) {
                statement.execute(each);
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}
