package io.ferro.ddl.postgres;

import io.ferro.ddl.Change.ChangeDefault;
import io.ferro.ddl.Change.ChangeType;
import io.ferro.ddl.Column;
import io.ferro.ddl.Migration;
import io.ferro.ddl.TableName;
import io.ferro.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;

/** The parts of ALTER TABLE that change a column. */
final class ColumnStatements {

    private final Dialect dialect;
    private final Migration migration;

    ColumnStatements(Dialect dialect, Migration migration) {
        this.dialect = dialect;
        this.migration = migration;
    }

    /** A default is of the old type: it goes first and comes back as the new one. */
    List<String> type(ChangeType change) {
        Column to = change.to();
        List<String> parts = new ArrayList<>();
        boolean hadDefault = change.from().defaultValue() != null;
        if (hadDefault) {
            parts.add(column(to) + "drop default");
        }
        parts.add(column(to) + "type " + to.type() + " using "
                + Conversion.of(dialect.quote(to.name()), change.from().type(), to.type()));
        Column kept = defaultAfter(change);
        if (kept.defaultValue() != null) {
            parts.add(defaultValue(kept));
        }
        return parts;
    }

    /** A default that only a destructive migration would drop stays. */
    private Column defaultAfter(ChangeType change) {
        boolean asWanted = change.from().generated()
                || change.to().defaultValue() != null
                || migration.changes(ChangeDefault.class).stream()
                        .anyMatch(other -> other.table().equals(change.table())
                                && other.to().name().equals(change.to().name()));
        return asWanted ? change.to() : change.from();
    }

    boolean changesType(TableName table, String column) {
        return migration.changes(ChangeType.class).stream()
                .anyMatch(change ->
                        change.table().equals(table) && change.to().name().equals(column));
    }

    String defaultValue(Column column) {
        return column(column)
                + (column.defaultValue() == null ? "drop default" : "set default (" + column.defaultValue() + ")");
    }

    String nullability(Column column) {
        return column(column) + (column.nullable() ? "drop not null" : "set not null");
    }

    private String column(Column column) {
        return "alter column " + dialect.quote(column.name()) + " ";
    }
}
