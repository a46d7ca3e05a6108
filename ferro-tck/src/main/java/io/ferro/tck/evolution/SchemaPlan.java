package io.ferro.tck.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Generated models that belong together.
 *
 * @param models the models
 */
record SchemaPlan(List<ModelPlan> models) {

    SchemaPlan {
        models = List.copyOf(models);
    }

    ModelPlan model(String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    boolean hasTable(String table) {
        return models.stream().anyMatch(model -> model.table().equalsIgnoreCase(table));
    }

    boolean isReferredTo(ModelPlan target) {
        return models.stream()
                .flatMap(model -> model.fields().stream())
                .anyMatch(field -> field.reference()
                        .filter(reference -> reference.target().equals(target.name()))
                        .isPresent());
    }

    SchemaPlan replace(ModelPlan old, UnaryOperator<ModelPlan> change) {
        List<ModelPlan> changed = new ArrayList<>(models);
        changed.replaceAll(model -> model.equals(old) ? change.apply(model) : model);
        return new SchemaPlan(changed);
    }

    SchemaPlan with(ModelPlan another) {
        List<ModelPlan> more = new ArrayList<>(models);
        more.add(another);
        return new SchemaPlan(more);
    }

    SchemaPlan without(ModelPlan one) {
        return new SchemaPlan(
                models.stream().filter(model -> !model.equals(one)).toList());
    }
}
