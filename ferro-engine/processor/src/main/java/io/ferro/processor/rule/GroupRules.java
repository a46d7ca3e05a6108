package io.ferro.processor.rule;

import io.ferro.processor.problem.ModelMessages;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.Problems;
import io.ferro.processor.spec.ColumnGroup;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Constraints and indexes over several columns. */
final class GroupRules {

    private GroupRules() {}

    static void check(ModelSpec model, Problems problems) {
        model.uniques().forEach(group -> check(model, "Unique", group, problems));
        model.indexes().forEach(group -> check(model, "Index", group, problems));
    }

    private static void check(ModelSpec model, String annotation, ColumnGroup group, Problems problems) {
        String name = model.name().simpleName();
        List<String> known = model.columns().stream().map(ColumnSpec::property).toList();
        Set<String> seen = new HashSet<>();
        if (group.properties().isEmpty()) {
            problems.add(problem(model, group, ModelMessages.noFields(name, annotation)));
        }
        for (String property : group.properties()) {
            if (!known.contains(property)) {
                problems.add(problem(model, group, ModelMessages.unknownField(name, annotation, property, known)));
            } else if (!seen.add(property)) {
                problems.add(problem(model, group, ModelMessages.repeatedField(name, annotation, property)));
            }
        }
    }

    private static Problem problem(ModelSpec model, ColumnGroup group, String message) {
        return Problem.at(model.element(), group.annotation(), group.value(), message);
    }
}
