package io.ferro.processor.rule;

import io.ferro.processor.problem.ModelMessages;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.Problems;
import io.ferro.processor.spec.CollectionSpec;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of a model's columns beside each other. */
final class NameRules {

    private static final String RESERVED = "DESCRIPTOR";

    private NameRules() {}

    static void check(ModelSpec model, Problems problems) {
        Set<String> properties = new HashSet<>();
        Map<String, String> fieldsByColumn = new HashMap<>();
        for (ColumnSpec column : model.columns()) {
            String field = model.label(column);
            String other = fieldsByColumn.putIfAbsent(column.name().toLowerCase(Locale.ROOT), field);
            if (!properties.add(column.property())) {
                problems.add(Problem.at(column.element(), ModelMessages.sameProperty(field)));
            } else if (other != null) {
                problems.add(Problem.at(column.element(), ModelMessages.sameColumn(field, column.name(), other)));
            }
            if (column.property().equals(RESERVED) || column.property().startsWith(RESERVED + ".")) {
                problems.add(Problem.at(column.element(), ModelMessages.reservedProperty(field)));
            }
        }
        for (CollectionSpec collection : model.collections()) {
            String field = model.name().simpleName() + "." + collection.property();
            if (!properties.add(collection.property())) {
                problems.add(Problem.at(collection.element(), ModelMessages.sameProperty(field)));
            }
            if (collection.property().equals(RESERVED)) {
                problems.add(Problem.at(collection.element(), ModelMessages.reservedProperty(field)));
            }
        }
    }
}
