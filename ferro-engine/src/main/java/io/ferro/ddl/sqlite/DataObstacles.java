package io.ferro.ddl.sqlite;

import io.ferro.ddl.Change.AddCheck;
import io.ferro.ddl.Change.AddColumn;
import io.ferro.ddl.Change.AddReference;
import io.ferro.ddl.Change.AddUnique;
import io.ferro.ddl.Change.ChangeNullability;
import io.ferro.ddl.Change.ChangeType;
import io.ferro.ddl.Change.ReplaceCheck;
import io.ferro.ddl.Change.ReplaceReference;
import io.ferro.ddl.Check;
import io.ferro.ddl.Column;
import io.ferro.ddl.CreateTableSql;
import io.ferro.ddl.Migration;
import io.ferro.ddl.Reference;
import io.ferro.ddl.TableName;
import io.ferro.ddl.UniqueKey;
import io.ferro.error.SchemaErrors;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the rows that are there do not allow. */
final class DataObstacles {

    private final Migration migration;
    private final FutureRows rows;
    private final CreateTableSql sql;
    private final Ask ask;
    private final List<String> found = new ArrayList<>();

    DataObstacles(Migration migration, FutureRows rows, CreateTableSql sql, Ask ask) {
        this.migration = migration;
        this.rows = rows;
        this.sql = sql;
        this.ask = ask;
    }

    List<String> all() throws SQLException {
        for (ChangeType change : migration.changes(ChangeType.class)) {
            type(change);
        }
        for (AddColumn change : migration.changes(AddColumn.class)) {
            Column column = change.column();
            if (!column.nullable() && column.defaultValue() == null && count(change.table(), "1") > 0) {
                found.add(SchemaErrors.notNullWithoutDefault(change.table(), column.name()));
            }
        }
        for (ChangeNullability change : migration.changes(ChangeNullability.class)) {
            notNull(change.table(), change.column());
        }
        for (AddUnique change : migration.changes(AddUnique.class)) {
            unique(change.table(), change.unique());
        }
        for (AddReference change : migration.changes(AddReference.class)) {
            reference(change.table(), change.reference());
        }
        for (ReplaceReference change : migration.changes(ReplaceReference.class)) {
            reference(change.table(), change.to());
        }
        for (AddCheck change : migration.changes(AddCheck.class)) {
            check(change.table(), change.check());
        }
        for (ReplaceCheck change : migration.changes(ReplaceCheck.class)) {
            check(change.table(), change.to());
        }
        return found;
    }

    private void type(ChangeType change) throws SQLException {
        String lost =
                ValueLoss.condition(quoted(change.to().name()), change.to().type());
        long count = count(change.table(), lost);
        if (count > 0) {
            found.add(SchemaErrors.lossy(
                    change.table(),
                    change.to().name(),
                    change.from().type(),
                    change.to().type(),
                    count));
        }
    }

    private void notNull(TableName table, Column column) throws SQLException {
        long count = column.nullable() ? 0 : count(table, quoted(column.name()) + " is null");
        if (count > 0) {
            found.add(SchemaErrors.nullsInTheWay(table, column.name(), count));
        }
    }

    private void unique(TableName table, UniqueKey unique) throws SQLException {
        String columns = sql.list(unique.columns());
        String given = unique.columns().stream()
                .map(column -> quoted(column) + " is not null")
                .collect(Collectors.joining(" and "));
        String from = rows.of(table).orElseThrow();
        long count = ask.count("select count(*) from (select 1 from " + from + " where " + given + " group by "
                + columns + " having count(*) > 1)");
        if (count > 0) {
            found.add(SchemaErrors.duplicates(table, unique.columns(), count));
        }
    }

    private void reference(TableName table, Reference reference) throws SQLException {
        List<String> given = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (int i = 0; i < reference.columns().size(); i++) {
            String column = "f." + quoted(reference.columns().get(i));
            given.add(column + " is not null");
            same.add("t." + quoted(reference.targetColumns().get(i)) + " = " + column);
        }
        String missing = rows.of(reference.target())
                .map(target ->
                        " and not exists (select 1 from " + target + " as t where " + String.join(" and ", same) + ")")
                .orElse("");
        long count = count(table, String.join(" and ", given) + missing);
        if (count > 0) {
            found.add(SchemaErrors.orphans(table, reference.columns(), reference.target(), count));
        }
    }

    private void check(TableName table, Check check) throws SQLException {
        long count = count(table, "not (" + check.expression() + ")");
        if (count > 0) {
            found.add(SchemaErrors.checkFails(table, check.name(), count));
        }
    }

    private long count(TableName table, String where) throws SQLException {
        return ask.count("select count(*) from " + rows.of(table).orElseThrow() + " as f where " + where);
    }

    private String quoted(String name) {
        return sql.list(List.of(name));
    }
}
