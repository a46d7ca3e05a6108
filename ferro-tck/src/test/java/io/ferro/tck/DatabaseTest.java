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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table t (n int primary key, e text)",
                "create schema other create table t (n int)",
                "create type mood as enum ('fine')",
                "drop schema public",
                "revoke usage on schema public from public",
                "do $$ begin execute format('alter database %I set work_mem = 64', current_database()); end $$",
                "do $$ begin execute format('alter database %I connection limit 3', current_database()); end $$",
                "select lo_create(0)",
                "create publication everything for all tables",
                "create language other handler plpgsql_call_handler",
                "alter default privileges grant select on tables to public"
            })
    void whatATestLeavesInAPostgresDatabaseNoOtherFinds(String left) throws SQLException {
        String before;
        try (TestDatabase untouched = Database.POSTGRESQL.fresh()) {
            before = state(untouched);
        }
        TestDatabase used = Database.POSTGRESQL.fresh();
        try (Connection connection = PostgresAddress.parse("test", used.url()).connect();
                Statement statement = connection.createStatement()) {
            statement.execute(left);
            assertThat(state(used)).isNotEqualTo(before);
            used.close();
        }
        for (int i = 0; i < 3; i++) {
            try (TestDatabase next = Database.POSTGRESQL.fresh()) {
                assertThat(next.url()).isNotEqualTo(used.url());
                assertThat(state(next)).isEqualTo(before);
            }
        }
    }

    /** What can be seen in a database. */
    private static String state(TestDatabase database) throws SQLException {
        try (Connection connection =
                        PostgresAddress.parse("test", database.url()).connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select concat_ws(' | ',
                            (select string_agg(concat(nspname, nspowner::regrole, nspacl), ',' order by nspname)
                                from pg_namespace where nspname not like 'pg\\_t%'),
                            (select count(*) from pg_class
                                where oid >= 16384 and relnamespace <> 'pg_toast'::regnamespace),
                            (select count(*) from pg_type where oid >= 16384),
                            (select count(*) from pg_language),
                            (select count(*) from pg_extension),
                            (select count(*) from pg_publication),
                            (select count(*) from pg_largeobject_metadata),
                            (select count(*) from pg_default_acl),
                            (select count(*) from pg_db_role_setting),
                            (select datconnlimit from pg_database where datname = current_database()))
                        """)) {
            rows.next();
            return rows.getString(1);
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
