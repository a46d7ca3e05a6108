package io.ferro.ddl;

import io.ferro.ddl.Change.DropCheck;
import io.ferro.ddl.Change.DropIndex;
import io.ferro.ddl.Change.DropReference;
import io.ferro.ddl.Change.DropUnique;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** {@return the names of the indexes and constraints that go} */
    public Set<String> going() {
        Set<String> names = new HashSet<>();
        changes(DropIndex.class).forEach(change -> names.add(change.index().name()));
        changes(DropUnique.class).forEach(change -> names.add(change.unique().name()));
        changes(DropCheck.class).forEach(change -> names.add(change.check().name()));
        changes(DropReference.class)
                .forEach(change -> names.add(change.reference().name()));
        return names;
    }
}
