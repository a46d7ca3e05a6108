package io.ferro.tck.declaration;

import io.ferro.Engine;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the driver says of the tables of a connection. */
final class Catalogue {

    private final Engine engine;

    private Catalogue(Engine engine) {
        this.engine = engine;
    }

    static Catalogue of(Engine engine) {
        return new Catalogue(engine);
    }

    /** {@return the type of each column} */
    Map<String, String> types(String table) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        columns(table, row -> types.put(row.getString("COLUMN_NAME"), type(row)));
        return types;
    }

    private static String type(ResultSet row) throws SQLException {
        return row.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
    }

    /** {@return whether each column takes NULL} */
    Map<String, Boolean> nullable(String table) throws SQLException {
        Map<String, Boolean> nullable = new LinkedHashMap<>();
        columns(
                table,
                row -> nullable.put(
                        row.getString("COLUMN_NAME"), row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls));
        return nullable;
    }

    private void columns(String table, RowUse use) throws SQLException {
        try (Connection connection = engine.dataSource().getConnection();
                ResultSet rows = connection.getMetaData().getColumns(null, null, table, "%")) {
            while (rows.next()) {
                use.take(rows);
            }
        }
    }

    /** {@return the columns of each index, in order, behind "unique" where it is} */
    Collection<String> indexes(String table) throws SQLException {
        Map<String, List<String>> indexes = new LinkedHashMap<>();
        try (Connection connection = engine.dataSource().getConnection();
                ResultSet rows = connection.getMetaData().getIndexInfo(null, null, table, false, false)) {
            while (rows.next()) {
                String prefix = rows.getBoolean("NON_UNIQUE") ? "" : "unique ";
                indexes.computeIfAbsent(prefix + rows.getString("INDEX_NAME"), name -> new ArrayList<>())
                        .add(rows.getString("COLUMN_NAME"));
            }
        }
        return indexes.entrySet().stream()
                .map(index ->
                        (index.getKey().startsWith("unique ") ? "unique " : "") + String.join(", ", index.getValue()))
                .toList();
    }

    @FunctionalInterface
    private interface RowUse {
        void take(ResultSet row) throws SQLException;
    }
}
