package io.ferro.tck.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A generated model.
 *
 * @param name the class
 * @param table its table
 * @param record whether it is a record
 * @param key its key
 * @param fields its other fields
 * @param uniques unique constraints over several fields, by their Java names
 * @param indexes indexes over several fields, by their Java names
 * @param links many-to-many relations
 */
record ModelPlan(
        String name,
        String table,
        boolean record,
        KeyPlan key,
        List<FieldPlan> fields,
        List<List<String>> uniques,
        List<List<String>> indexes,
        List<LinkPlan> links) {

    FieldPlan field(String java) {
        return fields.stream()
                .filter(field -> field.java().equals(java))
                .findFirst()
                .orElseThrow();
    }

    boolean hasColumn(String column) {
        return key.names().contains(column)
                || fields.stream().anyMatch(field -> field.column().equalsIgnoreCase(column));
    }

    boolean isGrouped(String java) {
        return uniques.stream().anyMatch(group -> group.contains(java))
                || indexes.stream().anyMatch(group -> group.contains(java));
    }

    ModelPlan withFields(List<FieldPlan> others) {
        return new ModelPlan(name, table, record, key, List.copyOf(others), uniques, indexes, links);
    }

    ModelPlan withUniques(List<List<String>> others) {
        return new ModelPlan(name, table, record, key, fields, List.copyOf(others), indexes, links);
    }

    ModelPlan withIndexes(List<List<String>> others) {
        return new ModelPlan(name, table, record, key, fields, uniques, List.copyOf(others), links);
    }

    ModelPlan withKey(KeyPlan other) {
        return new ModelPlan(name, table, record, other, fields, uniques, indexes, links);
    }

    ModelPlan asOtherShape() {
        return new ModelPlan(name, table, !record, key, fields, uniques, indexes, links);
    }

    ModelPlan withLinks(List<LinkPlan> others) {
        return new ModelPlan(name, table, record, key, fields, uniques, indexes, List.copyOf(others));
    }

    ModelPlan replace(FieldPlan old, UnaryOperator<FieldPlan> change) {
        List<FieldPlan> changed = new ArrayList<>(fields);
        changed.replaceAll(field -> field.equals(old) ? change.apply(field) : field);
        return withFields(changed);
    }
}
