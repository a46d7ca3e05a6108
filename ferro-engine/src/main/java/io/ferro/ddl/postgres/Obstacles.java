package io.ferro.ddl.postgres;

import io.ferro.ddl.Change.AddColumn;
import io.ferro.ddl.Change.AddReference;
import io.ferro.ddl.Change.CreateTable;
import io.ferro.ddl.Migration;
import io.ferro.ddl.Reference;
import io.ferro.ddl.Table;
import io.ferro.ddl.TableObstacles;
import io.ferro.error.SchemaErrors;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is impossible whatever the rows are. */
final class Obstacles {

    private static final int MAX_BYTES = 63;

    private final Migration migration;
    private final List<String> found = new ArrayList<>();

    Obstacles(Migration migration) {
        this.migration = migration;
    }

    List<String> all() {
        for (CreateTable change : migration.changes(CreateTable.class)) {
            length("table", change.table().name());
            change.created().columns().forEach(column -> length("column", column.name()));
        }
        migration
                .changes(AddColumn.class)
                .forEach(change -> length("column", change.column().name()));
        found.addAll(TableObstacles.of(migration));
        targets();
        return found;
    }

    /** Nothing can refer to a view. */
    private void targets() {
        Stream<Reference> added = Stream.concat(
                migration.changes(CreateTable.class).stream().flatMap(change -> change.created().references().stream()),
                migration.changes(AddReference.class).stream().map(AddReference::reference));
        added.map(Reference::target)
                .distinct()
                .flatMap(target -> migration.live().table(target).stream())
                .filter(target -> target.kind() != Table.Kind.TABLE)
                .forEach(target -> found.add(SchemaErrors.notATable(target.name(), target.kind())));
    }

    private void length(String what, String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            found.add(SchemaErrors.nameTooLong(what, name));
        }
    }
}
