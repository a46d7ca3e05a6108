package io.ferro.ddl.sqlite;

import io.ferro.ddl.Change.DropColumn;
import io.ferro.ddl.Change.DropUnique;
import io.ferro.ddl.Migration;
import io.ferro.ddl.TableName;
import io.ferro.error.SchemaErrors;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What else in the database depends on columns and constraints that would go. */
final class DependencyObstacles {

    private final Migration migration;
    private final Map<TableName, LiveTable> live;
    private final Set<String> going;
    private final List<SchemaEntry> entries = new ArrayList<>();
    private final Map<String, List<ForeignKey>> foreignKeys = new LinkedHashMap<>();
    private final List<String> found = new ArrayList<>();

    /** Reads the whole schema, but only where something is to go on which something else may depend. */
    DependencyObstacles(Migration migration, Map<TableName, LiveTable> live, Ask ask) throws SQLException {
        this.migration = migration;
        this.live = live;
        this.going = migration.going();
        if (!migration.changes(DropColumn.class).isEmpty()
                || !migration.changes(DropUnique.class).isEmpty()) {
            entries.addAll(LiveTables.entries(ask));
            for (SchemaEntry entry : entries) {
                if (entry.type().equals("table")) {
                    foreignKeys.put(entry.name(), ForeignKey.of(ask, entry.name()));
                }
            }
        }
    }

    List<String> all() {
        for (DropColumn change : migration.changes(DropColumn.class)) {
            LiveTable table = Objects.requireNonNull(live.get(change.table()));
            String column = change.column().name();
            if (table.table().isKey(column)) {
                found.add(SchemaErrors.keyColumn(change.table(), column));
            } else {
                List<String> dependents = dependents(table, column);
                if (!dependents.isEmpty()) {
                    found.add(
                            SchemaErrors.dependents(change.table(), column, "dropped", String.join(", ", dependents)));
                }
            }
        }
        for (DropUnique change : migration.changes(DropUnique.class)) {
            LiveTable table = Objects.requireNonNull(live.get(change.table()));
            List<String> users = referring(table, change.unique().columns());
            if (!users.isEmpty()) {
                found.add(
                        SchemaErrors.uniqueInUse(change.table(), change.unique().name(), String.join(", ", users)));
            }
        }
        return found;
    }

    private List<String> dependents(LiveTable table, String column) {
        List<String> dependents = new ArrayList<>();
        for (Clause clause : table.definition().constraints()) {
            if (clause.mentions(column) && !going.contains(String.valueOf(clause.name()))) {
                dependents.add(
                        "constraint " + (clause.name() == null ? clause.run().text() : clause.name()));
            }
        }
        for (ColumnDefinition other : table.definition().columns()) {
            boolean own = other.name().name().equalsIgnoreCase(column);
            for (Clause clause : other.clauses()) {
                boolean constrains =
                        own ? Set.of("unique", "references", "check").contains(clause.kind()) : clause.mentions(column);
                if (constrains && !going.contains(String.valueOf(clause.name()))) {
                    dependents.add(other.name().name() + " " + clause.run().text());
                }
            }
        }
        for (SchemaEntry entry : entries) {
            boolean mine = entry.table().equalsIgnoreCase(table.storedName())
                    && !entry.type().equals("table");
            boolean elsewhere = (entry.type().equals("view") || entry.type().equals("trigger"))
                    && entry.mentions(table.storedName());
            if ((mine || elsewhere) && entry.mentionsColumn(column) && !going.contains(entry.name())) {
                dependents.add(entry.label());
            }
        }
        dependents.addAll(referring(table, List.of(column)));
        return dependents;
    }

    /** {@return the foreign keys that refer to any of these columns} */
    private List<String> referring(LiveTable table, List<String> columns) {
        List<String> referring = new ArrayList<>();
        foreignKeys.forEach((name, keys) -> keys.stream()
                .filter(key -> key.target().equalsIgnoreCase(table.storedName()))
                .filter(key -> key.targetColumns().stream()
                        .anyMatch(target -> columns.stream().anyMatch(target::equalsIgnoreCase)))
                .forEach(key -> referring.add("foreign key of " + name + " " + key.columns())));
        return referring;
    }
}
