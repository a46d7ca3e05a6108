package io.ferro.ddl.postgres;

import io.ferro.ddl.TableName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tables are called by models: with their schema where a model names it, else by their name alone.
 *
 * @param wanted the names that models use
 * @param schema the schema that Ferro's statements name where a model names none, null for the search path
 */
record Relations(Set<TableName> wanted, @Nullable String schema) {

    /** {@return whether a model may mean the table} */
    boolean hasName(TableName name) {
        return wanted.contains(name);
    }

    /**
     * {@return the name of a table}
     *
     * @param holder the schema that holds it
     * @param visible whether its name alone finds it on the search path
     */
    TableName name(String holder, String name, boolean visible) {
        TableName qualified = new TableName(holder, name);
        TableName alone = new TableName(null, name);
        boolean foundAlone = schema == null ? visible : schema.equals(holder);
        return foundAlone && (wanted.contains(alone) || !wanted.contains(qualified)) ? alone : qualified;
    }
}
