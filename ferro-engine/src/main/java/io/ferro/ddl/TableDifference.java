package io.ferro.ddl;

import io.ferro.ddl.Change.AddCheck;
import io.ferro.ddl.Change.AddIndex;
import io.ferro.ddl.Change.AddReference;
import io.ferro.ddl.Change.AddUnique;
import io.ferro.ddl.Change.ChangeKey;
import io.ferro.ddl.Change.DropCheck;
import io.ferro.ddl.Change.DropIndex;
import io.ferro.ddl.Change.DropReference;
import io.ferro.ddl.Change.DropUnique;
import io.ferro.ddl.Change.NotATable;
import io.ferro.ddl.Change.ReplaceCheck;
import io.ferro.ddl.Change.ReplaceReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What differs between a table as the models want it and as it is. */
final class TableDifference {

    private final Table wanted;
    private final Table present;
    private final List<Change> changes = new ArrayList<>();

    TableDifference(Table wanted, Table present) {
        this.wanted = wanted;
        this.present = present;
    }

    List<Change> changes() {
        if (present.kind() != Table.Kind.TABLE) {
            return List.of(new NotATable(wanted.name(), present.kind()));
        }
        key();
        changes.addAll(new ColumnDifference(wanted, present).changes());
        uniques();
        indexes();
        references();
        checks();
        return changes;
    }

    private void key() {
        PrimaryKey key = wanted.key();
        if (key != null && (present.key() == null || !present.key().serves(key))) {
            changes.add(new ChangeKey(wanted.name(), present.key(), key));
        }
    }

    private void uniques() {
        for (UniqueKey unique : wanted.uniques()) {
            if (present.uniques().stream().noneMatch(unique::means)) {
                changes.add(new AddUnique(wanted.name(), unique));
            }
        }
        for (UniqueKey unique : present.uniques()) {
            if (wanted.uniques().stream().noneMatch(unique::means)
                    && unique.constraint()
                    && ConstraintName.isOurs("uq", wanted.name().name(), unique.columns(), unique.name())) {
                changes.add(new DropUnique(wanted.name(), unique));
            }
        }
    }

    private void indexes() {
        for (Index index : wanted.indexes()) {
            if (present.indexes().stream().noneMatch(index::means)) {
                changes.add(new AddIndex(wanted.name(), index));
            }
        }
        for (Index index : present.indexes()) {
            if (wanted.indexes().stream().noneMatch(index::means)
                    && index.plain()
                    && ConstraintName.isOurs("ix", wanted.name().name(), index.columns(), index.name())) {
                changes.add(new DropIndex(wanted.name(), index));
            }
        }
    }

    private void references() {
        for (Reference reference : wanted.references()) {
            if (present.references().stream().noneMatch(reference::means)) {
                changes.add(named(reference)
                        .<Change>map(other -> new ReplaceReference(wanted.name(), other, reference))
                        .orElseGet(() -> new AddReference(wanted.name(), reference)));
            }
        }
        for (Reference reference : present.references()) {
            boolean known = wanted.references().stream()
                    .anyMatch(each -> each.means(reference) || each.name().equals(reference.name()));
            if (!known && ConstraintName.isOurs("fk", wanted.name().name(), reference.columns(), reference.name())) {
                changes.add(new DropReference(wanted.name(), reference));
            }
        }
    }

    private Optional<Reference> named(Reference reference) {
        return present.references().stream()
                .filter(other -> other.name().equals(reference.name()))
                .findFirst();
    }

    private void checks() {
        for (Check check : wanted.checks()) {
            if (present.checks().stream().noneMatch(check::means)) {
                changes.add(present.checks().stream()
                        .filter(other -> other.name().equals(check.name()))
                        .findFirst()
                        .<Change>map(other -> new ReplaceCheck(wanted.name(), other, check))
                        .orElseGet(() -> new AddCheck(wanted.name(), check)));
            }
        }
        for (Check check : present.checks()) {
            boolean known = wanted.checks().stream()
                    .anyMatch(each -> each.means(check) || each.name().equals(check.name()));
            if (!known && ConstraintName.isOursOnTable("ck", wanted.name().name(), check.name())) {
                changes.add(new DropCheck(wanted.name(), check));
            }
        }
    }
}
