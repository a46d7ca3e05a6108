package io.ferro.ddl.sqlite;

import io.ferro.ddl.Change;
import io.ferro.ddl.Change.AddColumn;
import io.ferro.ddl.Change.AddIndex;
import io.ferro.ddl.Change.CreateTable;
import io.ferro.ddl.Change.DropColumn;
import io.ferro.ddl.Change.DropIndex;
import io.ferro.ddl.Column;
import io.ferro.ddl.CreateTableSql;
import io.ferro.ddl.Index;
import io.ferro.ddl.Migration;
import io.ferro.ddl.Table;
import io.ferro.ddl.TableName;
import io.ferro.schema.PlannedStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the statements of a migration in order: in place where SQLite can, else by building the table anew. */
final class SqliteStatements {

    private final Migration migration;
    private final Map<TableName, LiveTable> live;
    private final CreateTableSql sql;
    private final List<PlannedStatement> statements = new ArrayList<>();

    SqliteStatements(Migration migration, Map<TableName, LiveTable> live, CreateTableSql sql) {
        this.migration = migration;
        this.live = live;
        this.sql = sql;
    }

    List<PlannedStatement> all() {
        for (DropIndex change : migration.changes(DropIndex.class)) {
            add(change, "drop index " + sql.list(List.of(change.index().name())));
        }
        for (CreateTable change : migration.changes(CreateTable.class)) {
            add(change, create(change.created()));
        }
        structural(migration).forEach(this::change);
        for (CreateTable change : migration.changes(CreateTable.class)) {
            change.created().indexes().forEach(index -> add(change, sql.index(change.table(), index)));
        }
        for (AddIndex change : migration.changes(AddIndex.class)) {
            add(change, sql.index(change.table(), change.index()));
        }
        return statements;
    }

    /** Without autoincrement SQLite gives the key of a deleted row to the next one. */
    private String create(Table table) {
        return sql.create(
                table,
                sql.table(table.name()),
                "primary key autoincrement",
                table.references().stream().map(sql::reference).toList());
    }

    /** {@return the changes of existing tables, but for their indexes, table by table} */
    static Map<TableName, List<Change>> structural(Migration migration) {
        return migration.changes().stream()
                .filter(change ->
                        !(change instanceof CreateTable || change instanceof AddIndex || change instanceof DropIndex))
                .collect(Collectors.groupingBy(Change::table, LinkedHashMap::new, Collectors.toList()));
    }

    /** {@return whether all of these changes of one table can be made without building it anew} */
    static boolean inPlace(List<Change> changes) {
        return changes.stream()
                .allMatch(change -> change instanceof DropColumn
                        || (change instanceof AddColumn added && canBeAdded(added.column())));
    }

    private static boolean canBeAdded(Column column) {
        String value = column.defaultValue();
        return value == null ? column.nullable() : DefaultSpelling.isConstant(value);
    }

    private void change(TableName name, List<Change> changes) {
        LiveTable table = Objects.requireNonNull(live.get(name));
        if (!inPlace(changes)) {
            Set<String> dropped = migration.changes(DropIndex.class).stream()
                    .map(DropIndex::index)
                    .map(Index::name)
                    .collect(Collectors.toSet());
            statements.addAll(new Rebuild(table, changes, sql).statements(dropped));
            return;
        }
        String alter = "alter table " + sql.list(List.of(table.storedName()));
        for (Change change : changes) {
            if (change instanceof AddColumn added) {
                add(change, alter + " add column " + sql.column(added.column()));
            } else if (change instanceof DropColumn dropped) {
                add(
                        change,
                        alter + " drop column "
                                + sql.list(List.of(dropped.column().name())));
            }
        }
    }

    private void add(Change change, String statement) {
        statements.add(new PlannedStatement(statement, change.reason()));
    }
}
