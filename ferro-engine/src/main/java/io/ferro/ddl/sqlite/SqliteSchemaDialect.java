package io.ferro.ddl.sqlite;

import io.ferro.ddl.Check;
import io.ferro.ddl.Column;
import io.ferro.ddl.CreateTableSql;
import io.ferro.ddl.DataObstacles;
import io.ferro.ddl.Migration;
import io.ferro.ddl.Schema;
import io.ferro.ddl.SchemaDialect;
import io.ferro.ddl.Table;
import io.ferro.ddl.TableName;
import io.ferro.ddl.TableObstacles;
import io.ferro.dialect.Dialect;
import io.ferro.error.SchemaErrors;
import io.ferro.schema.PlannedStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SQLite's part in one migration. Not thread-safe: it remembers what it read of the tables. */
public final class SqliteSchemaDialect implements SchemaDialect {

    private final CreateTableSql sql;
    private Map<TableName, LiveTable> live = Map.of();
    private @Nullable Violations before;

    /**
     * Made for one migration.
     *
     * @param dialect the dialect of the connection
     */
    public SqliteSchemaDialect(Dialect dialect) {
        this.sql = new CreateTableSql(dialect);
    }

    /** Inside a transaction foreign keys cannot be switched off, and a table that is dropped would delete what refers to it. */
    @Override
    public void beforeTransaction(Connection connection) throws SQLException {
        execute(connection, "pragma foreign_keys = off");
        execute(connection, "pragma legacy_alter_table = on");
    }

    @Override
    public void lock(Connection connection, String name) {
        // A transaction of the writer holds the write lock from its beginning.
    }

    @Override
    public Schema live(Connection connection, Schema model) throws SQLException {
        model.tables().keySet().forEach(sql::table);
        live = new LiveTables(connection, model).read();
        return Schema.of(live.values().stream().map(LiveTable::table).toList());
    }

    @Override
    public Schema canonical(Connection connection, Schema model, Schema there) {
        return Schema.of(model.tables().values().stream()
                .map(table -> spelt(table, there.table(table.name())))
                .toList());
    }

    private static Table spelt(Table table, Optional<Table> there) {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            // Only a column of this very type is the number of its row, which SQLite generates.
            boolean numbered = table.key() != null && table.key().generated() && table.isKey(column.name());
            String wanted = numbered ? "integer" : TypeFit.canonical(column.type());
            String type = there.flatMap(live -> live.column(column.name()))
                    .map(Column::type)
                    .filter(present -> TypeFit.fits(wanted, present))
                    .orElse(wanted);
            columns.add(new Column(
                    column.name(),
                    type,
                    column.nullable(),
                    DefaultSpelling.of(column.defaultValue()),
                    column.generated()));
        }
        List<Check> checks = table.checks().stream()
                .map(check -> new Check(check.name(), Tokens.canonical(check.expression())))
                .toList();
        return table.spelt(columns, checks);
    }

    @Override
    public List<String> obstacles(Connection connection, Migration migration) throws SQLException {
        Ask ask = new Ask(connection);
        List<String> obstacles = new ArrayList<>(TableObstacles.of(migration));
        obstacles.addAll(new DependencyObstacles(migration, live, ask).all());
        FutureTable future = new FutureTable(migration, live, sql);
        obstacles.addAll(new DataObstacles(migration, future, new SqliteQuestions(sql, ask), sql).all());
        if (obstacles.isEmpty() && rebuilds(migration)) {
            before = Violations.read(ask);
        }
        return obstacles;
    }

    private static boolean rebuilds(Migration migration) {
        return SqliteStatements.structural(migration).values().stream()
                .anyMatch(changes -> !SqliteStatements.inPlace(changes));
    }

    @Override
    public List<PlannedStatement> statements(Migration migration) {
        return new SqliteStatements(migration, live, sql).all();
    }

    @Override
    public List<PlannedStatement> script(List<PlannedStatement> statements) {
        return before == null ? statements : RebuildScript.around(statements);
    }

    @Override
    public void beforeCommit(Connection connection) throws SQLException {
        if (before != null) {
            List<String> added = Violations.read(new Ask(connection)).notIn(before);
            if (!added.isEmpty()) {
                throw SchemaErrors.brokenReferences(added);
            }
        }
    }

    @Override
    public void afterTransaction(Connection connection) throws SQLException {
        execute(connection, "pragma legacy_alter_table = off");
        execute(connection, "pragma foreign_keys = on");
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            jdbc.execute(statement);
        }
    }
}
