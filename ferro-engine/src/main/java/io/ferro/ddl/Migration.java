package io.ferro.ddl;

import java.util.List;

/**
 * What is to be done, and between which schemas.
 *
 * @param model the schema of the models, as the database spells it
 * @param live the schema of the database: the tables of the models that exist
 * @param changes what is to be done, in no particular order
 */
public record Migration(Schema model, Schema live, List<Change> changes) {

    public Migration {
        changes = List.copyOf(changes);
    }

    /** {@return the changes of one kind} */
    public <C extends Change> List<C> changes(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
