package io.ferro.ddl.postgres;

import io.ferro.ddl.Schema;
import io.ferro.ddl.Table;
import io.ferro.ddl.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads tables from PostgreSQL's catalog. */
final class LiveSchema {

    private static final String FIND = """
            select c.oid, n.nspname, c.relname, c.relkind, %s
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relname = any (?) and %s
            """;

    private static final String ORDINARY = FIND.formatted("pg_table_is_visible(c.oid)", "c.relpersistence <> 't'");
    private static final String TEMPORARY = FIND.formatted("true", "c.relnamespace = pg_my_temp_schema()");

    private final Connection connection;
    private final Relations relations;
    private final String find;

    private LiveSchema(Connection connection, Relations relations, String find) {
        this.connection = connection;
        this.relations = relations;
        this.find = find;
    }

    /** {@return the tables that models mean} */
    static Schema of(Connection connection, Relations relations) throws SQLException {
        return new LiveSchema(connection, relations, ORDINARY).read();
    }

    /** {@return the temporary tables of these names} */
    static Schema ofTemporary(Connection connection, Relations relations) throws SQLException {
        return new LiveSchema(connection, relations, TEMPORARY).read();
    }

    private Schema read() throws SQLException {
        Map<Long, TableParts> found = find();
        if (!found.isEmpty()) {
            CatalogRows rows = new CatalogRows(connection, relations, found);
            rows.columns();
            rows.constraints();
            rows.indexes();
        }
        return Schema.of(found.values().stream().map(TableParts::table).toList());
    }

    private Map<Long, TableParts> find() throws SQLException {
        Object[] names =
                relations.wanted().stream().map(TableName::name).distinct().toArray();
        try (PreparedStatement statement = connection.prepareStatement(find)) {
            statement.setArray(1, connection.createArrayOf("text", names));
            Map<Long, TableParts> found = new LinkedHashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    TableName name = relations.name(rows.getString(2), rows.getString(3), rows.getBoolean(5));
                    if (relations.hasName(name)) {
                        found.put(rows.getLong(1), new TableParts(name, kind(rows.getString(4))));
                    }
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
