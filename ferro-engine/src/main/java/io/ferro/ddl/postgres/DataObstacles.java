package io.ferro.ddl.postgres;

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
import io.ferro.ddl.Migration;
import io.ferro.ddl.Reference;
import io.ferro.ddl.TableName;
import io.ferro.ddl.UniqueKey;
import io.ferro.dialect.Dialect;
import io.ferro.error.SchemaErrors;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rows that are there do not allow. */
final class DataObstacles {

    private final Dialect dialect;
    private final Migration migration;
    private final Probe probe;
    private final FutureTable future;
    private final TypeObstacles types;
    private final List<String> found = new ArrayList<>();

    /** Tables whose rows cannot be converted: nothing more can be asked about them. */
    private final Set<TableName> unknown = new HashSet<>();

    DataObstacles(Dialect dialect, Migration migration, Probe probe) {
        this.dialect = dialect;
        this.migration = migration;
        this.probe = probe;
        this.future = new FutureTable(dialect, migration);
        this.types = new TypeObstacles(dialect, probe);
    }

    List<String> all() throws SQLException {
        for (ChangeType change : migration.changes(ChangeType.class)) {
            Optional<String> obstacle = types.of(change);
            if (obstacle.isPresent()) {
                found.add(obstacle.get());
                unknown.add(change.table());
            }
        }
        for (AddColumn change : migration.changes(AddColumn.class)) {
            added(change.table(), change.column());
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

    private void added(TableName table, Column column) throws SQLException {
        if (!column.nullable()
                && column.defaultValue() == null
                && probe.count("select count(*) from (select from " + dialect.table(table.schema(), table.name())
                                + " limit 1) t")
                        > 0) {
            found.add(SchemaErrors.notNullWithoutDefault(table, column.name()));
            unknown.add(table);
        }
    }

    private void notNull(TableName table, Column column) throws SQLException {
        if (!column.nullable()) {
            long rows = count(table, "where " + dialect.quote(column.name()) + " is null");
            if (rows > 0) {
                found.add(SchemaErrors.nullsInTheWay(table, column.name(), rows));
            }
        }
    }

    private void unique(TableName table, UniqueKey unique) throws SQLException {
        List<String> columns = unique.columns().stream().map(dialect::quote).toList();
        String notNull = columns.stream().map(column -> column + " is not null").collect(Collectors.joining(" and "));
        Optional<String> rows = known(table);
        if (rows.isPresent()) {
            long values = probe.count("select count(*) from (select from " + rows.get() + " f where " + notNull
                    + " group by " + String.join(", ", columns) + " having count(*) > 1) d");
            if (values > 0) {
                found.add(SchemaErrors.duplicates(table, unique.columns(), values));
            }
        }
    }

    private void reference(TableName table, Reference reference) throws SQLException {
        if (unknown.contains(reference.target())) {
            return;
        }
        List<String> set = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (int i = 0; i < reference.columns().size(); i++) {
            String column = "f." + dialect.quote(reference.columns().get(i));
            set.add(column + " is not null");
            same.add("t." + dialect.quote(reference.targetColumns().get(i)) + " = " + column);
        }
        String there = future.of(reference.target())
                .map(target ->
                        " and not exists (select from " + target + " t where " + String.join(" and ", same) + ")")
                .orElse("");
        long rows = count(table, "where " + String.join(" and ", set) + there);
        if (rows > 0) {
            found.add(SchemaErrors.orphans(table, reference.columns(), reference.target(), rows));
        }
    }

    private void check(TableName table, Check check) throws SQLException {
        long rows = count(table, "where not (" + check.expression() + ")");
        if (rows > 0) {
            found.add(SchemaErrors.checkFails(table, check.name(), rows));
        }
    }

    private long count(TableName table, String where) throws SQLException {
        Optional<String> rows = known(table);
        return rows.isPresent() ? probe.count("select count(*) from " + rows.get() + " f " + where) : 0;
    }

    private Optional<String> known(TableName table) {
        return unknown.contains(table) ? Optional.empty() : future.of(table);
    }
}
