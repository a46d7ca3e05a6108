package io.ferro.ddl.postgres;

import io.ferro.ddl.CreateTableSql;
import io.ferro.ddl.Schema;
import io.ferro.ddl.Table;
import io.ferro.ddl.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables with the same columns and checks as others, which exist only while they are read. */
final class Twins {

    private final CreateTableSql sql;
    private final @Nullable String schema;
    private final boolean isTemporary;

    private Twins(CreateTableSql sql, @Nullable String schema, boolean isTemporary) {
        this.sql = sql;
        this.schema = schema;
        this.isTemporary = isTemporary;
    }

    /** {@return twins that nobody else could ever meet} */
    static Twins temporary(CreateTableSql sql) {
        return new Twins(sql, null, true);
    }

    /** {@return twins in a schema, null for the first of the search path} */
    static Twins ordinary(CreateTableSql sql, @Nullable String schema) {
        return new Twins(sql, schema, false);
    }

    /**
     * {@return tables with their twins as the catalog has them}
     *
     * @param types the statements that create types which the tables need and which are missing
     */
    Map<Table, Table> of(Connection connection, List<String> types, List<Table> tables)
            throws SQLException, TwinException {
        Map<TableName, Table> twins = new LinkedHashMap<>();
        tables.forEach(table -> twins.put(name(table, twins), table));
        Savepoint before = connection.setSavepoint();
        try {
            createTypes(connection, types);
            for (Map.Entry<TableName, Table> twin : twins.entrySet()) {
                create(connection, twin.getKey(), twin.getValue());
            }
            Relations relations = new Relations(twins.keySet(), schema);
            Schema read =
                    isTemporary ? LiveSchema.ofTemporary(connection, relations) : LiveSchema.of(connection, relations);
            Map<Table, Table> found = new LinkedHashMap<>();
            twins.forEach((name, table) -> read.table(name).ifPresent(twin -> found.put(table, twin)));
            return found;
        } finally {
            connection.rollback(before);
            connection.releaseSavepoint(before);
        }
    }

    private static void createTypes(Connection connection, List<String> types) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String type : types) {
                statement.execute(type);
            }
        }
    }

    /** A check may name its table, so a temporary twin has the same name wherever it can. */
    private TableName name(Table table, Map<TableName, Table> taken) {
        TableName same = new TableName(null, table.name().name());
        return isTemporary && !taken.containsKey(same) ? same : new TableName(null, "ferro_twin_" + taken.size());
    }

    private void create(Connection connection, TableName name, Table table) throws TwinException {
        Table twin =
                new Table(name, table.kind(), table.columns(), null, List.of(), List.of(), List.of(), table.checks());
        TableName created = isTemporary ? new TableName("pg_temp", name.name()) : name;
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.create(twin, sql.table(created), "", List.of()));
        } catch (SQLException e) {
            throw new TwinException(table.name(), e);
        }
    }
}
