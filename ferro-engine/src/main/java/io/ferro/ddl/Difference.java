package io.ferro.ddl;

import java.util.ArrayList;
import java.util.List;

/** What differs between the schema of the models and the one of the database. */
public final class Difference {

    private Difference() {}

    /**
     * {@return the changes that make the database what the models ask for; empty when it is}
     *
     * @param model the schema of the models, as the database spells it
     * @param live the schema of the database
     */
    public static List<Change> between(Schema model, Schema live) {
        List<Change> changes = new ArrayList<>();
        for (Table wanted : model.tables().values()) {
            live.table(wanted.name())
                    .ifPresentOrElse(
                            present -> changes.addAll(new TableDifference(wanted, present).changes()),
                            () -> changes.add(new Change.CreateTable(wanted)));
        }
        return changes;
    }
}
