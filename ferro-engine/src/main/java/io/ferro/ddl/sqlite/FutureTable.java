package io.ferro.ddl.sqlite;

import io.ferro.ddl.Change.AddColumn;
import io.ferro.ddl.Column;
import io.ferro.ddl.CreateTableSql;
import io.ferro.ddl.FutureRows;
import io.ferro.ddl.Migration;
import io.ferro.ddl.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each table, as a subquery where columns are added. Values are asked for as they are stored now. */
final class FutureTable implements FutureRows {

    private final Migration migration;
    private final Map<TableName, LiveTable> live;
    private final CreateTableSql sql;

    FutureTable(Migration migration, Map<TableName, LiveTable> live, CreateTableSql sql) {
        this.migration = migration;
        this.live = live;
        this.sql = sql;
    }

    @Override
    public Optional<String> of(TableName name) {
        return Optional.ofNullable(live.get(name)).map(table -> {
            StringBuilder added = new StringBuilder();
            for (AddColumn change : migration.changes(AddColumn.class)) {
                if (change.table().equals(name)) {
                    Column column = change.column();
                    added.append(", ")
                            .append(column.defaultValue() == null ? "null" : column.defaultValue())
                            .append(" as ")
                            .append(sql.list(List.of(column.name())));
                }
            }
            String stored = sql.list(List.of(table.storedName()));
            return added.isEmpty() ? stored : "(select *" + added + " from " + stored + ")";
        });
    }
}
