package io.ferro.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Reads a list of table names. */
final class Tables {

    private Tables() {}

    static Set<String> read(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet names = statement.executeQuery()) {
                Set<String> tables = new HashSet<>();
                while (names.next()) {
                    tables.add(names.getString(1));
                }
                return tables;
            }
        }
    }
}
