package io.ferro.ddl.postgres;

import io.ferro.ddl.Change;
import io.ferro.ddl.Change.CreateEnum;
import io.ferro.ddl.Column;
import io.ferro.ddl.CreateTableSql;
import io.ferro.ddl.Schema;
import io.ferro.ddl.Table;
import io.ferro.ddl.TableName;
import io.ferro.error.SchemaErrors;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Spells types, defaults and checks as the server does, which rewrites every expression: {@code 'x'} becomes {@code 'x'::text},
 * {@code price >= 0} becomes {@code (price >= (0)::numeric)}. No rule of ours could follow that, so the server is asked: temporary twins
 * of the tables are made, read back from the catalog, and rolled back.
 */
final class Spelling {

    private final Connection connection;
    private final CreateTableSql sql;
    private final List<String> before = new ArrayList<>();

    Spelling(Connection connection, CreateTableSql sql) {
        this.connection = connection;
        this.sql = sql;
    }

    /** {@return this, which knows of enum types that are missing} */
    Spelling with(List<Change> enums, EnumStatements statements) {
        enums.stream()
                .filter(CreateEnum.class::isInstance)
                .map(change -> statements.create((CreateEnum) change))
                .forEach(before::add);
        return this;
    }

    Schema of(Schema model, Schema live) throws SQLException {
        Map<TableName, Table> twins = new LinkedHashMap<>();
        for (Table table : model.tables().values()) {
            if (live.table(table.name()).isPresent() && !isKnown(table)) {
                twins.put(twinName(table, twins), table);
            }
        }
        Map<TableName, Table> spelt = twins.isEmpty() ? Map.of() : readBack(twins);
        return Schema.of(model.tables().values().stream()
                .map(table -> spelt.containsKey(table.name()) ? spelt.get(table.name()) : known(table))
                .toList());
    }

    /** Checks may name their table, so a twin has its name wherever it can. */
    private static TableName twinName(Table table, Map<TableName, Table> taken) {
        TableName name = new TableName(null, table.name().name());
        return taken.containsKey(name) ? new TableName(null, "twin_" + taken.size()) : name;
    }

    private Map<TableName, Table> readBack(Map<TableName, Table> twins) throws SQLException {
        Savepoint start = connection.setSavepoint();
        try {
            createTypes();
            for (Map.Entry<TableName, Table> twin : twins.entrySet()) {
                create(twin.getKey(), twin.getValue());
            }
            Schema read = LiveSchema.ofTemporary(connection, new Relations(twins.keySet(), null));
            Map<TableName, Table> spelt = new LinkedHashMap<>();
            twins.forEach((name, table) ->
                    read.table(name).ifPresent(twin -> spelt.put(table.name(), spelt(table, twin))));
            return spelt;
        } finally {
            connection.rollback(start);
            connection.releaseSavepoint(start);
        }
    }

    private void createTypes() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String type : before) {
                statement.execute(type);
            }
        }
    }

    private void create(TableName name, Table table) throws SQLException {
        Table twin =
                new Table(name, table.kind(), table.columns(), null, List.of(), List.of(), List.of(), table.checks());
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.create(twin, sql.table(new TableName("pg_temp", name.name())), "", List.of()));
        } catch (SQLException e) {
            throw SchemaErrors.notUnderstood(table.name(), String.valueOf(e.getMessage()), e);
        }
    }

    private static Table spelt(Table table, Table twin) {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            Column read = twin.column(column.name()).orElse(column);
            columns.add(
                    new Column(column.name(), read.type(), column.nullable(), read.defaultValue(), column.generated()));
        }
        return table.spelt(columns, twin.checks());
    }

    private static boolean isKnown(Table table) {
        return table.checks().isEmpty()
                && table.columns().stream()
                        .allMatch(
                                column -> column.defaultValue() == null && KnownTypes.spelling(column.type()) != null);
    }

    private static Table known(Table table) {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            String spelling = KnownTypes.spelling(column.type());
            columns.add(new Column(
                    column.name(),
                    spelling == null ? column.type() : spelling,
                    column.nullable(),
                    column.defaultValue(),
                    column.generated()));
        }
        return table.spelt(columns, table.checks());
    }
}
