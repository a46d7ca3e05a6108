package io.ferro.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.ClearSystemProperty;

@ClearSystemProperty(key = Database.PROPERTY)
class DatabaseTest {

    @Test
    void bothUnlessOneIsNamed() {
        assertThat(Database.selected()).containsExactly(Database.SQLITE, Database.POSTGRESQL);
        System.setProperty(Database.PROPERTY, " postgresql ");
        assertThat(Database.selected()).containsExactly(Database.POSTGRESQL);
        System.setProperty(Database.PROPERTY, "sqlite");
        assertThat(Database.selected()).containsExactly(Database.SQLITE);
        System.setProperty(Database.PROPERTY, "oracle");
        assertThatThrownBy(Database::selected)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "FERRO-0803: The property ferro-tck.database is \"oracle\". Use sqlite or postgresql, or leave it"
                                + " out.");
    }

    @Test
    void aSqliteDatabaseIsAFileOfItsOwn() throws SQLException {
        TestDatabase one = Database.SQLITE.fresh();
        TestDatabase other = Database.SQLITE.fresh();
        Path file = Path.of(one.toString());
        assertThat(one.url()).isEqualTo("sqlite:" + file + "?mode=rwc").isNotEqualTo(other.url());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("create table t (n int)");
        }
        assertThat(file).exists();
        assertThat(Path.of(other.toString())).doesNotExist();
        one.close();
        one.close();
        other.close();
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void whatAUrlWouldReadOtherwiseIsEncoded() {
        assertThat(SqliteFile.url(Path.of("/tmp/50% of?/my file.db")))
                .isEqualTo("sqlite:/tmp/50%25%20of%3F/my%20file.db?mode=rwc");
    }

    @Test
    void aPostgresDatabaseIsNewAndDroppedWhileInUse() throws SQLException {
        TestDatabase database = Database.POSTGRESQL.fresh();
        PostgresAddress address = PostgresAddress.parse("test", database.url());
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            assertThat(number(
                            statement, "select count(*) from information_schema.tables where table_schema = 'public'"))
                    .isZero();
            assertThat(known(address.database())).isTrue();
            database.close();
            database.close();
            assertThat(known(address.database())).isFalse();
            assertThatThrownBy(() -> statement.execute("select 1")).isInstanceOf(SQLException.class);
        }
    }

    private static boolean known(String name) throws SQLException {
        try (Connection connection = PostgresAddress.parse(
                                "test", PostgresServer.get().url())
                        .connect();
                Statement statement = connection.createStatement()) {
            return number(statement, "select count(*) from pg_database where datname = '" + name + "'") == 1;
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void aTemporaryDirectoryMayBeGoneBefore() throws Exception {
        TemporaryDirectory directory = TemporaryDirectory.create("ferro-tck-test-");
        Files.writeString(directory.child("a").path().resolve("b"), "c");
        directory.delete();
        directory.delete();
        assertThat(directory.path()).doesNotExist();
    }
}
