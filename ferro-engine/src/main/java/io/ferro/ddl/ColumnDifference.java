package io.ferro.ddl;

import io.ferro.ddl.Change.AddColumn;
import io.ferro.ddl.Change.ChangeDefault;
import io.ferro.ddl.Change.ChangeNullability;
import io.ferro.ddl.Change.ChangeType;
import io.ferro.ddl.Change.DropColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What differs between the columns of a table as the models want them and as they are. Their order does not matter. */
final class ColumnDifference {

    private final Table wanted;
    private final Table present;
    private final List<Change> changes = new ArrayList<>();

    ColumnDifference(Table wanted, Table present) {
        this.wanted = wanted;
        this.present = present;
    }

    List<Change> changes() {
        for (Column column : wanted.columns()) {
            present.column(column.name())
                    .ifPresentOrElse(
                            there -> compare(there, column), () -> changes.add(new AddColumn(wanted.name(), column)));
        }
        for (Column column : present.columns()) {
            if (wanted.column(column.name()).isEmpty()) {
                changes.add(new DropColumn(wanted.name(), column));
            }
        }
        return changes;
    }

    private void compare(Column from, Column to) {
        if (!from.type().equals(to.type())) {
            changes.add(new ChangeType(wanted.name(), from, to));
        }
        // Whether a primary key column takes NULL is not the column's own affair.
        if (from.nullable() != to.nullable() && !present.isKey(to.name()) && !wanted.isKey(to.name())) {
            changes.add(new ChangeNullability(wanted.name(), to));
        }
        // What the database makes by itself does for a default.
        if (!from.generated() && !to.generated() && !Objects.equals(from.defaultValue(), to.defaultValue())) {
            changes.add(new ChangeDefault(wanted.name(), from, to));
        }
    }
}
