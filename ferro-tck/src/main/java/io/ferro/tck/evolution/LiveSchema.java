package io.ferro.tck.evolution;

import io.ferro.tck.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the tables of a database look like, asked of the database itself. */
abstract sealed class LiveSchema permits LivePostgres, LiveSqlite {

    private final Connection connection;

    LiveSchema(Connection connection) {
        this.connection = connection;
    }

    static LiveSchema of(Database database, Connection connection) {
        return database == Database.SQLITE ? new LiveSqlite(connection) : new LivePostgres(connection);
    }

    /** {@return what can be seen of every table} */
    abstract Looks looks() throws SQLException;

    /** {@return everything the database stores about its schema, in its own words, to notice the smallest change} */
    abstract List<String> dump() throws SQLException;

    /** {@return the values of the rows of a query, with a bar between columns} */
    final List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    String value = result.getString(column);
                    row.add(value == null ? "NULL" : value);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
