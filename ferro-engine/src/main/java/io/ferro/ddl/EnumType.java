package io.ferro.ddl;

import java.util.List;

/**
 * An enum type of the database.
 *
 * @param name the name, not quoted, in the schema of the connection
 * @param constants its constants, in order
 */
public record EnumType(String name, List<String> constants) {

    public EnumType {
        constants = List.copyOf(constants);
    }
}
