package io.ferro.ddl.postgres;

import io.ferro.ddl.Change.AddColumn;
import io.ferro.ddl.Change.ChangeType;
import io.ferro.ddl.Column;
import io.ferro.ddl.CreateTableSql;
import io.ferro.ddl.FutureRows;
import io.ferro.ddl.Migration;
import io.ferro.ddl.Table;
import io.ferro.ddl.TableName;
import io.ferro.dialect.Dialect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Each table as a subquery that converts and adds columns. */
final class FutureTable implements FutureRows {

    private final Dialect dialect;
    private final CreateTableSql sql;
    private final Migration migration;
    private final Map<TableName, Set<String>> unknown = new HashMap<>();

    FutureTable(Dialect dialect, Migration migration) {
        this.dialect = dialect;
        this.sql = new CreateTableSql(dialect);
        this.migration = migration;
    }

    /** Keeps the column as it is. */
    @Override
    public void doesNotKnow(TableName table, String column) {
        unknown.computeIfAbsent(table, name -> new HashSet<>()).add(column);
    }

    @Override
    public boolean knows(TableName table, Collection<String> columns) {
        return Collections.disjoint(unknown.getOrDefault(table, Set.of()), columns);
    }

    @Override
    public boolean knowsAll(TableName table) {
        return !unknown.containsKey(table);
    }

    @Override
    public Optional<String> of(TableName name) {
        return migration.live().table(name).map(this::rows);
    }

    private String rows(Table live) {
        List<String> columns = new ArrayList<>();
        live.columns().forEach(column -> columns.add(existing(live, column)));
        for (AddColumn added : migration.changes(AddColumn.class)) {
            if (added.table().equals(live.name())) {
                Column column = added.column();
                String value = column.defaultValue() == null ? "null" : "(" + column.defaultValue() + ")";
                columns.add(value + "::" + column.type() + " as " + dialect.quote(column.name()));
            }
        }
        return "(select " + String.join(", ", columns) + " from " + sql.table(live.name()) + ")";
    }

    private String existing(Table live, Column column) {
        String quoted = dialect.quote(column.name());
        return migration.changes(ChangeType.class).stream()
                .filter(change ->
                        change.table().equals(live.name()) && change.to().name().equals(column.name()))
                .filter(change -> knows(live.name(), Set.of(column.name())))
                .findFirst()
                .map(change ->
                        Conversion.of(quoted, change.from().type(), change.to().type()) + " as " + quoted)
                .orElse(quoted);
    }
}
