package io.ferro.ddl.sqlite;

import io.ferro.ddl.Change.CreateTable;
import io.ferro.ddl.CreateTableSql;
import io.ferro.ddl.Migration;
import io.ferro.ddl.Schema;
import io.ferro.ddl.SchemaDialect;
import io.ferro.ddl.Table;
import io.ferro.ddl.TableName;
import io.ferro.dialect.Dialect;
import io.ferro.schema.PlannedStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** SQLite's part in migrations. */
public final class SqliteSchemaDialect implements SchemaDialect {

    private final CreateTableSql sql;

    public SqliteSchemaDialect(Dialect dialect) {
        this.sql = new CreateTableSql(dialect);
    }

    @Override
    public void lock(Connection connection, String name) {
        // A transaction of the writer holds the write lock from its beginning.
    }

    @Override
    public Schema live(Connection connection, Schema model) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet names =
                        statement.executeQuery("select name from sqlite_master where type in ('table', 'view')")) {
            while (names.next()) {
                model.table(new TableName(null, names.getString(1))).ifPresent(tables::add);
            }
        }
        return Schema.of(tables);
    }

    @Override
    public Schema canonical(Connection connection, Schema model, Schema live) {
        return model;
    }

    @Override
    public List<String> obstacles(Connection connection, Migration migration) {
        return List.of();
    }

    @Override
    public List<PlannedStatement> statements(Migration migration) {
        List<PlannedStatement> statements = new ArrayList<>();
        for (CreateTable change : migration.changes(CreateTable.class)) {
            Table table = change.created();
            // Without autoincrement SQLite gives the key of a deleted row to the next one.
            statements.add(new PlannedStatement(
                    sql.create(
                            table,
                            sql.table(table.name()),
                            "primary key autoincrement",
                            table.references().stream().map(sql::reference).toList()),
                    change.reason()));
        }
        for (CreateTable change : migration.changes(CreateTable.class)) {
            Table table = change.created();
            table.indexes()
                    .forEach(index ->
                            statements.add(new PlannedStatement(sql.index(table.name(), index), change.reason())));
        }
        return statements;
    }
}
