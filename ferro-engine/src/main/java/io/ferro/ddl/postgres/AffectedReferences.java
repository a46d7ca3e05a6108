package io.ferro.ddl.postgres;

import io.ferro.ddl.Change.ChangeType;
import io.ferro.ddl.Change.DropReference;
import io.ferro.ddl.Change.ReplaceReference;
import io.ferro.ddl.Migration;
import io.ferro.ddl.Reference;
import io.ferro.ddl.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The foreign keys that stay and whose columns, on either side, get another type: while only one side has it, the two may not even be
 * comparable, so they go and come back.
 */
final class AffectedReferences {

    private final Migration migration;

    AffectedReferences(Migration migration) {
        this.migration = migration;
    }

    List<ReplaceReference> changes() {
        List<ReplaceReference> affected = new ArrayList<>();
        for (Table table : migration.live().tables().values()) {
            for (Reference reference : table.references()) {
                if (isAffected(table, reference) && !isGoing(table, reference)) {
                    affected.add(new ReplaceReference(table.name(), reference, reference));
                }
            }
        }
        return affected;
    }

    private boolean isAffected(Table table, Reference reference) {
        return migration.changes(ChangeType.class).stream()
                .anyMatch(change -> change.table().equals(table.name())
                                && reference.columns().contains(change.to().name())
                        || change.table().equals(reference.target())
                                && reference
                                        .targetColumns()
                                        .contains(change.to().name()));
    }

    private boolean isGoing(Table table, Reference reference) {
        Stream<String> going = Stream.concat(
                migration.changes(DropReference.class).stream()
                        .filter(change -> change.table().equals(table.name()))
                        .map(change -> change.reference().name()),
                migration.changes(ReplaceReference.class).stream()
                        .filter(change -> change.table().equals(table.name()))
                        .map(change -> change.from().name()));
        return going.anyMatch(reference.name()::equals);
    }
}
