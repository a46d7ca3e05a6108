package io.ferro.ddl.postgres;

import io.ferro.ddl.Schema;
import io.ferro.ddl.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads tables from PostgreSQL's catalog. */
final class LiveSchema {

    /** What a table is found by: its name alone, the schema that Ferro's statements name, or the temporary tables. */
    private static final String VISIBLE = "pg_table_is_visible(c.oid)";

    private static final String NAMED = "c.relnamespace = (select oid from pg_namespace where nspname = ?)";
    private static final String TEMPORARY = "c.relnamespace = pg_my_temp_schema()";

    private final Connection connection;
    private final @Nullable String schema;
    private final String where;

    private LiveSchema(Connection connection, @Nullable String schema, String where) {
        this.connection = connection;
        this.schema = schema;
        this.where = where;
    }

    LiveSchema(Connection connection, @Nullable String schema) {
        this(connection, schema, schema == null ? VISIBLE : NAMED);
    }

    static LiveSchema ofTemporary(Connection connection) {
        return new LiveSchema(connection, null, TEMPORARY);
    }

    Schema read(Collection<String> names) throws SQLException {
        Map<Long, TableParts> found = relations(names);
        if (!found.isEmpty()) {
            CatalogRows rows = new CatalogRows(connection, found);
            rows.columns();
            rows.constraints(schema);
            rows.indexes();
        }
        return Schema.of(found.values().stream().map(TableParts::table).toList());
    }

    private Map<Long, TableParts> relations(Collection<String> names) throws SQLException {
        String sql = "select c.oid, c.relname, c.relkind from pg_class c where c.relkind in ('r', 'p', 'v', 'm', 'f')"
                + " and c.relname = any (?) and " + where;
        List<String> bound = new ArrayList<>(names);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", bound.toArray()));
            if (schema != null) {
                statement.setString(2, schema);
            }
            Map<Long, TableParts> found = new LinkedHashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getLong(1), new TableParts(rows.getString(2), kind(rows.getString(3))));
                }
            }
            return found;
        }
    }

    private static Table.Kind kind(String relkind) {
        return switch (relkind) {
            case "v", "m" -> Table.Kind.VIEW;
            case "f" -> Table.Kind.FOREIGN_TABLE;
            default -> Table.Kind.TABLE;
        };
    }
}
