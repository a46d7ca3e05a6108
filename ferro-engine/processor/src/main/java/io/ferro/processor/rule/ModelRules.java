package io.ferro.processor.rule;

import io.ferro.processor.problem.ModelMessages;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.Problems;
import io.ferro.processor.spec.ModelSpec;

/** Checks a model that could be read. */
public final class ModelRules {

    private ModelRules() {}

    /**
     * {@return whether code can be generated for a model}
     *
     * @param model the model
     * @param problems takes what is wrong with it
     */
    public static boolean hold(ModelSpec model, Problems problems) {
        if (model.keys().isEmpty() && !model.canDoWithoutKey()) {
            problems.add(
                    Problem.at(model.element(), ModelMessages.noKey(model.name().simpleName())));
        }
        ColumnRules.check(model, problems);
        NameRules.check(model, problems);
        VersionRules.check(model, problems);
        EnumRules.check(model, problems);
        GroupRules.check(model, problems);
        return problems.isEmpty();
    }
}
