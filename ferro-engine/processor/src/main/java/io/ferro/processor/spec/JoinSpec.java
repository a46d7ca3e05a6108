package io.ferro.processor.spec;

import com.palantir.javapoet.ClassName;

/**
 * The join table of a many-to-many relation.
 *
 * @param schema the schema that holds it, empty for the connection's
 * @param table its name
 * @param owner the column with the key of the model that declares the relation
 * @param target the column with the key of the model on the other side
 * @param reverseIndex whether the second column has an index of its own
 */
public record JoinSpec(String schema, String table, Column owner, Column target, boolean reverseIndex) {

    /**
     * One of the two columns.
     *
     * @param name its name
     * @param model the model whose keys it holds
     * @param type the type of those keys
     * @param declaredType their type in the words of the database, empty for the dialect's choice
     */
    public record Column(String name, ClassName model, ValueType type, String declaredType) {}
}
