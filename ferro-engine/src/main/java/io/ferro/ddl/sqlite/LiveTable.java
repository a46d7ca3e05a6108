package io.ferro.ddl.sqlite;

import io.ferro.ddl.Table;
import java.util.List;

/**
 * A table of the database, with what it takes to build it again.
 *
 * @param table the table
 * @param storedName its name as the database spells it
 * @param definition the statement that created it, cut into its parts
 * @param dependents its indexes and triggers
 */
record LiveTable(Table table, String storedName, TableDefinition definition, List<SchemaEntry> dependents) {

    /** {@return whether rows are known by a number that is no column} */
    boolean hasHiddenRowid() {
        boolean numbered = table.key() != null && table.key().generated();
        return !numbered
                && !definition.hasOption("without rowid")
                && definition.column("rowid").isEmpty();
    }

    boolean countsKeys() {
        return definition.columns().stream()
                .flatMap(column -> column.clauses().stream())
                .anyMatch(clause -> clause.run().find("autoincrement") > 0);
    }
}
