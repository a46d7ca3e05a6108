package io.ferro.dialect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** Reads a list of table names. */
final class Tables {

    private Tables() {}

    static Set<String> read(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery(sql)) {
            Set<String> tables = new HashSet<>();
            while (names.next()) {
                tables.add(names.getString(1));
            }
            return tables;
        }
    }
}
