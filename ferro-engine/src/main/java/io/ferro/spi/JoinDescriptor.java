package io.ferro.spi;

import java.util.List;

/**
 * The join table of a many-to-many relation, seen from one side. Immutable.
 *
 * @param table the table, whose primary key is the pair of columns
 * @param owner the column with the key of the model on this side
 * @param target the column with the key of the model on the other side
 */
public record JoinDescriptor(TableDescriptor table, ColumnDescriptor<?> owner, ColumnDescriptor<?> target) {

    /**
     * {@return a join table whose rows go with the rows they join; called by generated code}
     *
     * @param name the table's name, not quoted
     * @param owner the column with the key of the model that declares the relation, a reference
     * @param target the column with the key of the model on the other side, a reference
     */
    public static JoinDescriptor of(String name, ColumnDescriptor<?> owner, ColumnDescriptor<?> target) {
        TableDescriptor table = new TableDescriptor(
                name, List.of(owner, target), KeyGeneration.ASSIGNED, List.of(), List.of(), List.of());
        return new JoinDescriptor(table, owner, target);
    }

    /**
     * {@return the same table in a schema of the database; called by generated code}
     *
     * @param schema the schema
     */
    public JoinDescriptor inSchema(String schema) {
        return new JoinDescriptor(table.inSchema(schema), owner, target);
    }

    /** {@return the same table, seen from the other side} */
    public JoinDescriptor reversed() {
        return new JoinDescriptor(table, target, owner);
    }
}
