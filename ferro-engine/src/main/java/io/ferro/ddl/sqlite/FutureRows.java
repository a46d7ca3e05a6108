package io.ferro.ddl.sqlite;

import io.ferro.ddl.Change.AddColumn;
import io.ferro.ddl.Column;
import io.ferro.ddl.CreateTableSql;
import io.ferro.ddl.Migration;
import io.ferro.ddl.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of tables as they will be after a migration, so that questions can be asked about them before it. */
final class FutureRows {

    private final Migration migration;
    private final Map<TableName, LiveTable> live;
    private final CreateTableSql sql;

    FutureRows(Migration migration, Map<TableName, LiveTable> live, CreateTableSql sql) {
        this.migration = migration;
        this.live = live;
        this.sql = sql;
    }

    /** {@return the table as a source of rows; empty when it does not exist yet, and so has none} */
    Optional<String> of(TableName name) {
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
