package io.ferro.ddl.sqlite;

import io.ferro.ddl.Change.ChangeKey;
import io.ferro.ddl.Change.DropCheck;
import io.ferro.ddl.Change.DropColumn;
import io.ferro.ddl.Change.DropIndex;
import io.ferro.ddl.Change.DropReference;
import io.ferro.ddl.Change.DropUnique;
import io.ferro.ddl.Change.NotATable;
import io.ferro.ddl.Migration;
import io.ferro.ddl.PrimaryKey;
import io.ferro.ddl.TableName;
import io.ferro.error.SchemaErrors;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is impossible whatever the rows are, because something else depends on what would change or go. */
final class DependencyObstacles {

    private final Migration migration;
    private final Map<TableName, LiveTable> live;
    private final Ask ask;
    private final List<SchemaEntry> entries;
    private final Set<String> going = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    DependencyObstacles(Migration migration, Map<TableName, LiveTable> live, Ask ask) throws SQLException {
        this.migration = migration;
        this.live = live;
        this.ask = ask;
        this.entries = LiveTables.entries(ask);
        migration
                .changes(DropIndex.class)
                .forEach(change -> going.add(change.index().name()));
        migration
                .changes(DropUnique.class)
                .forEach(change -> going.add(change.unique().name()));
        migration
                .changes(DropCheck.class)
                .forEach(change -> going.add(change.check().name()));
        migration
                .changes(DropReference.class)
                .forEach(change -> going.add(change.reference().name()));
    }

    List<String> all() throws SQLException {
        for (ChangeKey change : migration.changes(ChangeKey.class)) {
            found.add(SchemaErrors.keyChange(change.table(), words(change.from()), words(change.to())));
        }
        for (NotATable change : migration.changes(NotATable.class)) {
            found.add(SchemaErrors.notATable(change.table(), change.kind()));
        }
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

    private List<String> dependents(LiveTable table, String column) throws SQLException {
        List<String> dependents = new ArrayList<>();
        for (Clause clause : table.definition().constraints()) {
            if (clause.run().mentions(column) && !going.contains(String.valueOf(clause.name()))) {
                dependents.add(
                        "constraint " + (clause.name() == null ? clause.run().text() : clause.name()));
            }
        }
        for (ColumnDefinition other : table.definition().columns()) {
            boolean own = other.name().name().equalsIgnoreCase(column);
            for (Clause clause : other.clauses()) {
                boolean constrains = own
                        ? Set.of("unique", "references", "check").contains(clause.kind())
                        : clause.run().mentions(column);
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
            if ((mine || elsewhere) && entry.mentions(column) && !going.contains(entry.name())) {
                dependents.add(entry.label());
            }
        }
        dependents.addAll(referring(table, List.of(column)));
        return dependents;
    }

    /** {@return the foreign keys that refer to any of these columns} */
    private List<String> referring(LiveTable table, List<String> columns) throws SQLException {
        List<String> referring = new ArrayList<>();
        for (SchemaEntry entry : entries) {
            if (entry.type().equals("table")) {
                for (ForeignKey key : ForeignKey.of(ask, entry.name())) {
                    if (key.target().equalsIgnoreCase(table.storedName())
                            && key.targetColumns().stream()
                                    .anyMatch(target -> columns.stream().anyMatch(target::equalsIgnoreCase))) {
                        referring.add("foreign key of " + entry.name() + " " + key.columns());
                    }
                }
            }
        }
        return referring;
    }

    private static String words(@Nullable PrimaryKey key) {
        return key == null ? "missing" : String.join(", ", key.columns()) + (key.generated() ? ", generated" : "");
    }
}
