package io.ferro.ddl.sqlite;

import io.ferro.ddl.Check;
import io.ferro.ddl.Column;
import io.ferro.ddl.Index;
import io.ferro.ddl.PrimaryKey;
import io.ferro.ddl.Reference;
import io.ferro.ddl.Schema;
import io.ferro.ddl.Table;
import io.ferro.ddl.TableName;
import io.ferro.ddl.UniqueKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the tables of models from a database. Names there ignore case, so they are spelt here as the models do. */
final class LiveTables {

    private static final String ENTRIES = "select type, name, tbl_name, sql from sqlite_master where sql is not null";

    private final Ask ask;
    private final Schema model;

    LiveTables(Connection connection, Schema model) {
        this.ask = new Ask(connection);
        this.model = model;
    }

    /** {@return the entries of the database's schema, whatever they are} */
    static List<SchemaEntry> entries(Ask ask) throws SQLException {
        return ask.rows(
                ENTRIES,
                row -> new SchemaEntry(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    Map<TableName, LiveTable> read() throws SQLException {
        List<SchemaEntry> entries = entries(ask);
        Map<TableName, LiveTable> tables = new LinkedHashMap<>();
        for (SchemaEntry entry : entries) {
            Optional<Table> wanted = wanted(entry.name());
            if (wanted.isPresent()
                    && (entry.type().equals("table") || entry.type().equals("view"))) {
                List<SchemaEntry> dependents = entries.stream()
                        .filter(other -> other != entry && other.table().equalsIgnoreCase(entry.name()))
                        .filter(other ->
                                other.type().equals("index") || other.type().equals("trigger"))
                        .toList();
                tables.put(wanted.get().name(), table(entry, wanted.get(), dependents));
            }
        }
        return tables;
    }

    private Optional<Table> wanted(String name) {
        return model.tables().values().stream()
                .filter(table -> table.name().name().equalsIgnoreCase(name))
                .findFirst();
    }

    private LiveTable table(SchemaEntry entry, Table wanted, List<SchemaEntry> dependents) throws SQLException {
        boolean table = entry.type().equals("table");
        boolean virtual = new TokenRun(entry.sql(), Tokens.of(entry.sql())).is(1, "virtual");
        TableDefinition definition =
                table && !virtual ? TableDefinition.of(entry.sql()) : new TableDefinition(List.of(), List.of(), "");
        LiveIndexes indexes = new LiveIndexes(ask, entry.name(), definition, wanted);
        List<LiveColumn> columns = LiveColumn.of(ask, entry.name());
        PrimaryKey key = key(columns, indexes, wanted);
        List<UniqueKey> uniques = indexes.uniques();
        List<Index> plain = indexes.others();
        Table live = new Table(
                wanted.name(),
                table ? virtual ? Table.Kind.FOREIGN_TABLE : Table.Kind.TABLE : Table.Kind.VIEW,
                columns.stream()
                        .map(column -> column(column, definition, key, wanted))
                        .toList(),
                key,
                uniques,
                plain,
                references(entry.name(), definition, wanted),
                definition.clauses("check").map(LiveTables::check).toList());
        return new LiveTable(live, entry.name(), definition, dependents);
    }

    private static PrimaryKey key(List<LiveColumn> columns, LiveIndexes indexes, Table wanted) {
        List<LiveColumn> keys = columns.stream()
                .filter(column -> column.keyPlace() > 0)
                .sorted((a, b) -> Integer.compare(a.keyPlace(), b.keyPlace()))
                .toList();
        // Only a key that is the row's own number has no index.
        boolean generated = keys.size() == 1 && !indexes.ofKey();
        return keys.isEmpty()
                ? null
                : new PrimaryKey(
                        keys.stream()
                                .map(column -> spelt(wanted, column.name()))
                                .toList(),
                        generated);
    }

    private static Column column(LiveColumn column, TableDefinition definition, PrimaryKey key, Table wanted) {
        String name = spelt(wanted, column.name());
        boolean decimal = definition
                .column(column.name())
                .flatMap(written -> written.clause("collate"))
                .filter(clause -> clause.run().is(1, "decimal"))
                .isPresent();
        boolean numbered = key != null && key.generated() && key.columns().contains(name);
        return new Column(
                name,
                TypeFit.canonical(column.type()) + (decimal ? Affinity.DECIMAL : ""),
                !column.notNull(),
                DefaultSpelling.of(column.defaultValue()),
                numbered || column.computed());
    }

    private static Check check(Clause clause) {
        return new Check(
                clause.name() == null ? "" : clause.name(), clause.run().inner().canonical());
    }

    private List<Reference> references(String table, TableDefinition definition, Table wanted) throws SQLException {
        List<Reference> references = new ArrayList<>();
        for (ForeignKey key : ForeignKey.of(ask, table)) {
            TableName target = wanted(key.target()).map(Table::name).orElse(new TableName(null, key.target()));
            List<String> columns =
                    key.columns().stream().map(name -> spelt(wanted, name)).toList();
            Table targetTable = model.table(target).orElse(null);
            List<String> targetColumns = key.targetColumns().stream()
                    .map(name -> targetTable == null ? name : spelt(targetTable, name))
                    .toList();
            references.add(new Reference(key.name(definition), columns, target, targetColumns, key.onDelete()));
        }
        return references;
    }

    static String spelt(Table wanted, String name) {
        return wanted.columns().stream()
                .map(Column::name)
                .filter(each -> each.equalsIgnoreCase(name))
                .findFirst()
                .orElse(name);
    }
}
