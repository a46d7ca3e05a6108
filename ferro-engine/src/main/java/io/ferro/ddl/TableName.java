package io.ferro.ddl;

import org.jspecify.annotations.Nullable;

/**
 * The name of a table as a model gives it.
 *
 * @param schema the schema that holds it, not quoted; null for the connection's
 * @param name the name, not quoted
 */
public record TableName(@Nullable String schema, String name) {

    /** {@return the name as messages have it, with the schema where one is given} */
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
