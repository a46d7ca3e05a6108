package io.ferro.tck.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    Set<String> tables() {
        return models.stream()
                .flatMap(model -> Stream.concat(
                        Stream.of(model.table()), model.links().stream().map(LinkPlan::table)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean hasTable(String table) {
        return tables().stream().anyMatch(table::equalsIgnoreCase);
    }

    boolean isReferredTo(ModelPlan target) {
        return models.stream()
                .flatMap(model -> Stream.concat(
                        model.fields().stream()
                                .flatMap(field -> field.reference().stream().map(RefPlan::target)),
                        model.links().stream().map(LinkPlan::target)))
                .anyMatch(target.name()::equals);
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
