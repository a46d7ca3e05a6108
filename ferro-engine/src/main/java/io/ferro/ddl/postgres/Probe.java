package io.ferro.ddl.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;

/** Asks questions whose failure must not end the transaction. */
final class Probe {

    private final Connection connection;

    Probe(Connection connection) {
        this.connection = connection;
    }

    /** {@return the number that a query answers with} */
    long count(String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            connection.rollback(before);
            throw e;
        } finally {
            connection.releaseSavepoint(before);
        }
    }

    /** {@return the rows of a query, each a list of texts, empty for NULL} */
    List<List<String>> rows(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<List<String>> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        String text = rows.getString(i);
                        row.add(text == null ? "" : text);
                    }
                    all.add(row);
                }
            }
            return all;
        }
    }
}
