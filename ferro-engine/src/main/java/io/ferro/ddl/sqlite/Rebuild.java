package io.ferro.ddl.sqlite;

import io.ferro.ddl.Change;
import io.ferro.ddl.Change.AddCheck;
import io.ferro.ddl.Change.AddColumn;
import io.ferro.ddl.Change.AddReference;
import io.ferro.ddl.Change.AddUnique;
import io.ferro.ddl.Change.ChangeDefault;
import io.ferro.ddl.Change.ChangeNullability;
import io.ferro.ddl.Change.ChangeType;
import io.ferro.ddl.Change.DropCheck;
import io.ferro.ddl.Change.DropColumn;
import io.ferro.ddl.Change.DropReference;
import io.ferro.ddl.Change.DropUnique;
import io.ferro.ddl.Change.ReplaceCheck;
import io.ferro.ddl.Change.ReplaceReference;
import io.ferro.ddl.Column;
import io.ferro.ddl.CreateTableSql;
import io.ferro.schema.PlannedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Builds a table anew beside the old one and puts it in its place: what SQLite recommends for changes that it cannot make in place,
 * see "Making Other Kinds Of Table Schema Changes" on its page about ALTER TABLE. Foreign keys have to be off meanwhile, and the
 * names in views and triggers must not follow the renaming.
 */
final class Rebuild {

    private final LiveTable live;
    private final List<Change> changes;
    private final CreateTableSql sql;
    private final List<PlannedStatement> statements = new ArrayList<>();

    Rebuild(LiveTable live, List<Change> changes, CreateTableSql sql) {
        this.live = live;
        this.changes = changes;
        this.sql = sql;
    }

    /**
     * {@return the statements}
     *
     * @param dropped the names of indexes that do not come back
     */
    List<PlannedStatement> statements(Set<String> dropped) {
        String reason = changes.stream().map(Change::reason).collect(Collectors.joining("; "));
        String name = quoted(live.storedName());
        String draft = quoted("ferro_new_" + live.storedName());
        add(reason, changed().create(draft));
        String columns = columns();
        add(
                "its rows go into the new table",
                "insert into " + draft + " (" + columns + ") select " + columns + " from " + name);
        if (live.countsKeys()) {
            String sequence = "sqlite_sequence where name = ";
            add("its keys are counted on", "delete from " + sequence + string("ferro_new_" + live.storedName()));
            add(
                    "its keys are counted on",
                    "insert into sqlite_sequence (name, seq) select " + string("ferro_new_" + live.storedName())
                            + ", seq from " + sequence + string(live.storedName()));
        }
        add("the new table takes its place", "drop table " + name);
        add("the new table takes its place", "alter table " + draft + " rename to " + name);
        live.dependents().stream()
                .filter(entry -> !dropped.contains(entry.name()))
                .sorted((a, b) -> a.type().compareTo(b.type()))
                .forEach(entry -> add(entry.label() + " comes back", entry.sql()));
        return statements;
    }

    private TableDefinition changed() {
        TableDefinition definition = live.definition();
        for (Change change : changes) {
            definition = apply(definition, change);
        }
        return definition;
    }

    private TableDefinition apply(TableDefinition definition, Change change) {
        if (change instanceof AddColumn added) {
            return definition.withColumn(sql.column(added.column()));
        } else if (change instanceof DropColumn dropped) {
            return definition.withoutColumn(dropped.column().name());
        } else if (change instanceof ChangeType typed) {
            return definition.change(typed.to().name(), column -> typed(column, typed.from(), typed.to()));
        } else if (change instanceof ChangeNullability changed) {
            return definition.change(
                    changed.column().name(),
                    column -> nullable(column, changed.column().nullable()));
        } else if (change instanceof ChangeDefault changed) {
            return definition.change(
                    changed.to().name(),
                    column -> defaulting(column, changed.to().defaultValue()));
        } else if (change instanceof AddUnique added) {
            return definition.withConstraint(sql.unique(added.unique()));
        } else if (change instanceof DropUnique dropped) {
            return definition.withoutConstraint(dropped.unique().name());
        } else if (change instanceof AddReference added) {
            return definition.withConstraint(sql.reference(added.reference()));
        } else if (change instanceof DropReference dropped) {
            return definition.withoutConstraint(dropped.reference().name());
        } else if (change instanceof ReplaceReference replaced) {
            return definition.withoutConstraint(replaced.from().name()).withConstraint(sql.reference(replaced.to()));
        } else if (change instanceof AddCheck added) {
            return definition.withConstraint(sql.check(added.check()));
        } else if (change instanceof DropCheck dropped) {
            return definition.withoutConstraint(dropped.check().name());
        } else if (change instanceof ReplaceCheck replaced) {
            return definition.withoutConstraint(replaced.from().name()).withConstraint(sql.check(replaced.to()));
        }
        throw new IllegalArgumentException("no rebuild does this: " + change.reason());
    }

    private static ColumnDefinition typed(ColumnDefinition column, Column from, Column to) {
        boolean decimal = to.type().endsWith(Affinity.DECIMAL);
        String type = decimal ? to.type().substring(0, to.type().length() - Affinity.DECIMAL.length()) : to.type();
        ColumnDefinition typed = column.withType(type);
        if (decimal) {
            return typed.with("collate", Affinity.DECIMAL.strip());
        }
        return from.type().endsWith(Affinity.DECIMAL) ? typed.with("collate", null) : typed;
    }

    private static ColumnDefinition nullable(ColumnDefinition column, boolean nullable) {
        return nullable ? column.with("not", null) : column.with("null", null).with("not", "not null");
    }

    private static ColumnDefinition defaulting(ColumnDefinition column, @Nullable String value) {
        return column.with("default", value == null ? null : "default " + value);
    }

    /** What was there before and is not computed; added columns get their default. */
    private String columns() {
        Set<String> gone = changes.stream()
                .filter(DropColumn.class::isInstance)
                .map(change -> ((DropColumn) change).column().name())
                .collect(Collectors.toSet());
        List<String> names = new ArrayList<>();
        if (live.hasHiddenRowid()) {
            names.add("rowid");
        }
        for (ColumnDefinition column : live.definition().columns()) {
            boolean computed = column.clause("as").isPresent()
                    || column.clause("generated").isPresent();
            if (!computed && gone.stream().noneMatch(column.name().name()::equalsIgnoreCase)) {
                names.add(quoted(column.name().name()));
            }
        }
        return String.join(", ", names);
    }

    private String quoted(String name) {
        return sql.list(List.of(name));
    }

    private static String string(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private void add(String reason, String statement) {
        statements.add(new PlannedStatement(statement, live.storedName() + ": " + reason));
    }
}
