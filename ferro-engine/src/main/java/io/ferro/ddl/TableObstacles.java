package io.ferro.ddl;

import io.ferro.ddl.Change.ChangeKey;
import io.ferro.ddl.Change.NotATable;
import io.ferro.error.SchemaErrors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is impossible on every database, whatever the rows are. */
public final class TableObstacles {

    private TableObstacles() {}

    /**
     * {@return the obstacles, each with its own id}
     *
     * @param migration the changes
     */
    public static List<String> of(Migration migration) {
        List<String> found = new ArrayList<>();
        for (ChangeKey change : migration.changes(ChangeKey.class)) {
            found.add(SchemaErrors.keyChange(change.table(), words(change.from()), words(change.to())));
        }
        migration
                .changes(NotATable.class)
                .forEach(change -> found.add(SchemaErrors.notATable(change.table(), change.kind())));
        return found;
    }

    private static String words(@Nullable PrimaryKey key) {
        return key == null ? "missing" : String.join(", ", key.columns()) + (key.generated() ? ", generated" : "");
    }
}
