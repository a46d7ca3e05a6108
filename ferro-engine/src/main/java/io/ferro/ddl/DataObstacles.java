package io.ferro.ddl;

import io.ferro.ddl.Change.AddCheck;
import io.ferro.ddl.Change.AddColumn;
import io.ferro.ddl.Change.AddReference;
import io.ferro.ddl.Change.AddUnique;
import io.ferro.ddl.Change.ChangeNullability;
import io.ferro.ddl.Change.ChangeType;
import io.ferro.ddl.Change.ReplaceCheck;
import io.ferro.ddl.Change.ReplaceReference;
import io.ferro.error.SchemaErrors;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the rows that are there do not allow. */
public final class DataObstacles {

    private final Migration migration;
    private final FutureRows future;
    private final Questions questions;
    private final CreateTableSql sql;
    private final List<String> found = new ArrayList<>();

    /**
     * Looks for obstacles.
     *
     * @param migration the changes
     * @param future the rows after them
     * @param questions asks for them
     * @param sql writes names
     */
    public DataObstacles(Migration migration, FutureRows future, Questions questions, CreateTableSql sql) {
        this.migration = migration;
        this.future = future;
        this.questions = questions;
        this.sql = sql;
    }

    /** {@return the obstacles, each with its own id; no value is in them} */
    public List<String> all() throws SQLException {
        for (ChangeType change : migration.changes(ChangeType.class)) {
            Optional<String> obstacle = questions.obstacle(change);
            if (obstacle.isPresent()) {
                found.add(obstacle.get());
                future.doesNotKnow(change.table(), change.to().name());
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
                && questions.count("select count(*) from (select 1 from " + sql.table(table) + " limit 1) t") > 0) {
            found.add(SchemaErrors.notNullWithoutDefault(table, column.name()));
            future.doesNotKnow(table, column.name());
        }
    }

    private void notNull(TableName table, Column column) throws SQLException {
        if (!column.nullable() && future.knows(table, List.of(column.name()))) {
            long rows = count(table, "where " + quoted(column.name()) + " is null");
            if (rows > 0) {
                found.add(SchemaErrors.nullsInTheWay(table, column.name(), rows));
            }
        }
    }

    private void unique(TableName table, UniqueKey unique) throws SQLException {
        List<String> columns = unique.columns().stream().map(this::quoted).toList();
        String notNull = columns.stream().map(column -> column + " is not null").collect(Collectors.joining(" and "));
        Optional<String> rows = future.of(table);
        if (rows.isPresent() && future.knows(table, unique.columns())) {
            long values = questions.count("select count(*) from (select 1 from " + rows.get() + " f where " + notNull
                    + " group by " + String.join(", ", columns) + " having count(*) > 1) d");
            if (values > 0) {
                found.add(SchemaErrors.duplicates(table, unique.columns(), values));
            }
        }
    }

    private void reference(TableName table, Reference reference) throws SQLException {
        if (!future.knows(table, reference.columns()) || !future.knows(reference.target(), reference.targetColumns())) {
            return;
        }
        List<String> set = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (int i = 0; i < reference.columns().size(); i++) {
            String column = "f." + quoted(reference.columns().get(i));
            set.add(column + " is not null");
            same.add("t." + quoted(reference.targetColumns().get(i)) + " = " + column);
        }
        String there = future.of(reference.target())
                .map(target ->
                        " and not exists (select 1 from " + target + " t where " + String.join(" and ", same) + ")")
                .orElse("");
        long rows = count(table, "where " + String.join(" and ", set) + there);
        if (rows > 0) {
            found.add(SchemaErrors.orphans(table, reference.columns(), reference.target(), rows));
        }
    }

    /** Which columns a check reads is not known, so it is not asked where one of them may not be known. */
    private void check(TableName table, Check check) throws SQLException {
        if (future.knowsAll(table)) {
            long rows = count(table, "where not (" + check.expression() + ")");
            if (rows > 0) {
                found.add(SchemaErrors.checkFails(table, check.name(), rows));
            }
        }
    }

    private long count(TableName table, String where) throws SQLException {
        Optional<String> rows = future.of(table);
        return rows.isPresent() ? questions.count("select count(*) from " + rows.get() + " f " + where) : 0;
    }

    private String quoted(String name) {
        return sql.list(List.of(name));
    }
}
