package io.ferro.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementCacheTest {

    private static final String FIND = "select name from pet where id = ?";

    private Connection connection;

    @BeforeEach
    void open(@TempDir Path directory) throws SQLException {
        connection = new SqliteConnection("jdbc:sqlite:" + directory.resolve("pets.db"), new Properties());
        execute("create table pet (id integer primary key, name text)");
        execute("insert into pet values (1, 'Rex'), (2, 'Kit')");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String name(int id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setInt(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    @Test
    void aClosedStatementIsUsedAgain() throws SQLException {
        PreparedStatement first = connection.prepareStatement(FIND);
        first.close();
        assertThat(first.isClosed()).isTrue();
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> first.setInt(1, 1));
        assertThatExceptionOfType(SQLException.class).isThrownBy(first::executeQuery);
        PreparedStatement second = connection.prepareStatement(FIND);
        assertThat(second).isSameAs(first);
        assertThat(second.isClosed()).isFalse();
        second.close();
    }

    @Test
    void twoThatAreOpenAtOnceAreTwo() throws SQLException {
        PreparedStatement first = connection.prepareStatement(FIND);
        PreparedStatement second = connection.prepareStatement(FIND);
        assertThat(second).isNotSameAs(first);
        first.close();
        second.close();
        assertThat(isCompiled(first)).isFalse();
        assertThat(isCompiled(second)).isTrue();
        assertThat(name(2)).isEqualTo("Kit");
    }

    private static boolean isCompiled(PreparedStatement statement) {
        return ((KeptStatement) statement).isIntact();
    }

    @Test
    void nothingOfTheLastUseIsLeft() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setInt(1, 1);
            statement.setMaxRows(1);
            statement.setQueryTimeout(7);
            assertThat(statement.executeQuery().next()).isTrue();
        }
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            assertThat(statement.getMaxRows()).isZero();
            assertThat(statement.getQueryTimeout()).isZero();
            assertThat(statement.executeQuery().next()).isFalse();
        }
    }

    @Test
    void rowsThatWereToBeSentWithAnotherUseAreForgotten() throws SQLException {
        String insert = "insert into pet (id, name) values (?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setInt(1, 3);
            statement.setString(2, "Tom");
            statement.addBatch();
        }
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            assertThat(statement.executeBatch()).isEmpty();
        }
        assertThat(name(3)).isEmpty();
    }

    @Test
    void oneThatFailedIsPreparedAgain() throws SQLException {
        String insert = "insert into pet (id, name) values (1, ?)";
        for (int i = 0; i < 2; i++) {
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                statement.setString(1, "Tom");
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(statement::executeUpdate)
                        .withMessageContaining("UNIQUE constraint failed");
            }
        }
        execute("delete from pet where id = 1");
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
        assertThat(name(1)).isNull();
    }

    /** This error has the driver close what it compiled. */
    @Test
    void oneWhoseQueryFailedIsPreparedAgain() throws SQLException {
        String query = "select abs(? - 9223372036854775807) from pet where id = 1";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, -1);
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(statement::executeQuery)
                    .withMessageContaining("integer overflow");
            assertThat(isCompiled(statement)).isFalse();
        }
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, 1);
            assertThat(statement.executeQuery().getLong(1)).isEqualTo(9223372036854775806L);
        }
    }

    @Test
    void oneThatClosesItselfIsNotKept() throws SQLException {
        PreparedStatement first = connection.prepareStatement(FIND);
        first.closeOnCompletion();
        first.executeQuery().close();
        assertThat(first.isClosed()).isTrue();
        try (PreparedStatement second = connection.prepareStatement(FIND)) {
            assertThat(second).isNotSameAs(first);
            assertThat(second.isCloseOnCompletion()).isFalse();
        }
    }

    @Test
    void keptStatementsAreInNobodysTransaction() throws SQLException {
        connection.setAutoCommit(false);
        assertThat(name(1)).isEqualTo("Rex");
        execute("update pet set name = 'Max' where id = 1");
        assertThat(name(1)).isEqualTo("Max");
        connection.rollback();
        assertThat(name(1)).isEqualTo("Rex");
        connection.commit();
        connection.setAutoCommit(true);
        execute("vacuum");
        assertThat(name(1)).isEqualTo("Rex");
    }

    @Test
    void aResultThatWasLeftOpenHoldsNoLock() throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select name from pet order by id");
        assertThat(statement.executeQuery().next()).isTrue();
        statement.close();
        execute("drop table pet");
    }

    @Test
    void aStatementFollowsItsTable() throws SQLException {
        assertThat(name(1)).isEqualTo("Rex");
        execute("alter table pet add column age integer");
        assertThat(name(1)).isEqualTo("Rex");
        execute("drop table pet");
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> name(1));
        execute("create table pet (age integer, name text, id integer primary key)");
        execute("insert into pet values (3, 'Tom', 1)");
        assertThat(name(1)).isEqualTo("Tom");
    }

    @Test
    void allColumnsAreThoseOfTheMoment() throws SQLException {
        assertThat(columns()).isEqualTo(2);
        execute("alter table pet add column age integer");
        assertThat(columns()).isEqualTo(3);
    }

    private int columns() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select * from pet");
                ResultSet rows = statement.executeQuery()) {
            return rows.getMetaData().getColumnCount();
        }
    }

    @Test
    void oneMoreThanItKeepsIsTheOneUsedLongestAgo() throws SQLException {
        PreparedStatement oldest = connection.prepareStatement(FIND);
        oldest.close();
        for (int i = 0; i < 200; i++) {
            connection.prepareStatement("select " + i + " from pet").close();
        }
        try (PreparedStatement again = connection.prepareStatement(FIND)) {
            assertThat(again).isNotSameAs(oldest);
        }
        assertThat(isCompiled(oldest)).isFalse();
        assertThat(name(1)).isEqualTo("Rex");
    }

    @Test
    void aConnectionClosesWhatItKeeps() throws SQLException {
        name(1);
        PreparedStatement open = connection.prepareStatement(FIND);
        connection.close();
        open.close();
        assertThat(open.isClosed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"select count(*) from pet", "insert into pet (id) values (?)", "update pet set id = ?"})
    void statementsThatNameTheirColumnsAreKept(String sql) {
        assertThat(StatementCache.keeps(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from pet",
                "delete from pet returning *",
                "pragma user_version",
                "with a as (select 1) select 1"
            })
    void othersAreNot(String sql) {
        assertThat(StatementCache.keeps(sql)).isFalse();
    }
}
