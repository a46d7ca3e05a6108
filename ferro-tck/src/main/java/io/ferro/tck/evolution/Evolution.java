package io.ferro.tck.evolution;

import io.ferro.model.OnDelete;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Random edits of a schema, as a developer makes them, and what may be in their way. */
final class Evolution {

    private static final int ONE_IN_SOME = 5;

    private final Random random;
    private final RandomSchema parts;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final SchemaPlan before;
    private SchemaPlan schema;

    Evolution(SchemaPlan before, Random random) {
        this.random = random;
        this.parts = new RandomSchema(random);
        this.before = before;
        this.schema = before;
        int edits = 1 + random.nextInt(8);
        for (int n = 0; n < edits; n++) {
            edit();
        }
    }

    SchemaPlan schema() {
        return schema;
    }

    /** {@return what is in the way where there are rows; the first rung meets none of it} */
    List<Obstacle> obstacles() {
        return obstacles;
    }

    private void edit() {
        ModelPlan model = parts.pick(schema.models());
        switch (random.nextInt(20)) {
            case 0 -> replaceUnlessTaken(schema.with(parts.model(schema)));
            case 1 -> removeModel(model);
            case 2, 3 -> addField(model);
            case 4 -> removeField(model);
            case 5 -> change(model, field -> field.withIndex(!field.index()));
            case 6 -> changeUnique(model);
            case 7, 8 -> changeNullability(model);
            case 9, 10 -> changeType(model);
            case 11 -> addReference(model);
            case 12 -> changeRule(model);
            case 13 -> schema = schema.replace(model, each -> parts.withGroup(each, false));
            case 14 -> changeGroups(model);
            case 15 -> replaceUnlessTaken(parts.withLink(schema));
            case 16 -> schema = schema.replace(model, each -> each.withLinks(List.of()));
            case 17 -> changeDefault(model);
            case 18 -> changeCheck(model);
            default -> changeNothing(model);
        }
    }

    /** A table that is no model's any more still exists. */
    private void replaceUnlessTaken(SchemaPlan larger) {
        Set<String> added = larger.tables();
        added.removeAll(schema.tables());
        if (added.stream().noneMatch(before::hasTable)) {
            schema = larger;
        }
    }

    private void removeModel(ModelPlan model) {
        if (!schema.isReferredTo(model) && schema.models().size() > 1) {
            schema = schema.without(model);
            obstacles.removeIf(obstacle -> obstacle.table().equals(model.table()));
        }
    }

    private void addField(ModelPlan model) {
        FieldPlan field = parts.field(model);
        if (existed(model, field)) {
            return;
        }
        if (!field.nullable() && !field.defaulted() && isOld(model) && !parts.chance(ONE_IN_SOME)) {
            field = field.withNullable(true);
        }
        FieldPlan added = field;
        schema = schema.replace(model, each -> RandomSchema.with(each, added));
        if (!added.nullable() && !added.defaulted()) {
            old(model).ifPresent(table -> obstacles.add(Obstacle.filledTable(table, added)));
        }
    }

    private void addReference(ModelPlan model) {
        FieldPlan field = parts.reference(schema, model);
        if (!existed(model, field) && field.reference().isPresent()) {
            FieldPlan added = isOld(model) ? field.withNullable(true) : field;
            schema = schema.replace(model, each -> RandomSchema.with(each, added));
        }
    }

    private void removeField(ModelPlan model) {
        field(model).filter(field -> !model.isGrouped(field.java())).ifPresent(field -> {
            List<FieldPlan> fewer = new ArrayList<>(model.fields());
            fewer.remove(field);
            obstacles.removeIf(obstacle -> isOf(obstacle, model, field));
            schema = schema.replace(model, each -> each.withFields(fewer));
        });
    }

    private void changeUnique(ModelPlan model) {
        field(model).ifPresent(field -> {
            if (!field.unique() && !field.kind().isDistinct() && !parts.chance(3)) {
                return;
            }
            change(model, field, each -> each.withUnique(!each.unique()));
            obstacles.removeIf(obstacle -> obstacle.error().equals("FERRO-1005") && isOf(obstacle, model, field));
            if (!field.unique()) {
                old(model, field)
                        .filter(old -> !old.unique())
                        .ifPresent(old -> obstacles.add(Obstacle.duplicates(model, old)));
            }
        });
    }

    private void changeNullability(ModelPlan model) {
        field(model).filter(field -> !field.nullable() || isFreeOfNull(field)).ifPresent(field -> {
            boolean old = old(model, field).map(FieldPlan::nullable).orElse(true);
            boolean toNotNull = field.nullable();
            if (toNotNull && old && !parts.chance(ONE_IN_SOME)) {
                return;
            }
            change(model, field, each -> each.withNullable(!toNotNull));
            if (!toNotNull) {
                obstacles.removeIf(obstacle -> isOf(obstacle, model, field)
                        && Set.of("FERRO-1003", "FERRO-1004").contains(obstacle.error()));
            } else if (old) {
                old(model, field)
                        .map(each -> Obstacle.nulls(model, each))
                        .or(() -> old(model)
                                .filter(each -> !field.defaulted())
                                .map(each -> Obstacle.filledTable(each, field)))
                        .ifPresent(obstacles::add);
            }
        });
    }

    /** Some rules need null, and so does a reference to the own table. */
    private static boolean isFreeOfNull(FieldPlan field) {
        return field.reference().isEmpty();
    }

    private void changeType(ModelPlan model) {
        field(model)
                .filter(field -> field.reference().isEmpty()
                        && !field.defaulted()
                        && field.check().isEmpty())
                .filter(field -> old(model, field).map(field::equals).orElse(false))
                .ifPresent(field -> {
                    boolean possible = !parts.chance(4);
                    Retype.of(field, possible, random).ifPresent(retype -> {
                        change(model, field, each -> each.withType(retype.kind(), retype.type()));
                        if (!retype.refusedOn().isEmpty()) {
                            obstacles.add(Obstacle.values(retype.error(), model, field, retype.refusedOn()));
                        }
                    });
                });
    }

    private void changeDefault(ModelPlan model) {
        field(model)
                .filter(field -> !field.kind().defaultSql().isEmpty()
                        && field.reference().isEmpty()
                        && isOfOldKind(model, field)
                        && (field.nullable()
                                || old(model).isEmpty()
                                || old(model, field).isPresent())
                        && obstacles.stream().noneMatch(obstacle -> isOf(obstacle, model, field)))
                .ifPresent(field -> change(model, field, each -> each.withDefault(!each.defaulted())));
    }

    private void changeCheck(ModelPlan model) {
        field(model)
                .filter(field -> field.reference().isEmpty()
                        && isOfOldKind(model, field)
                        && !field.kind().check(true).isEmpty())
                .filter(field -> old(model, field).isPresent())
                .ifPresent(field -> {
                    obstacles.removeIf(
                            obstacle -> obstacle.error().equals("FERRO-1007") && isOf(obstacle, model, field));
                    boolean stands = !parts.chance(ONE_IN_SOME);
                    String check = field.check().isEmpty() ? field.kind().check(stands) : "";
                    change(model, field, each -> each.withCheck(check));
                    if (!stands && !check.isEmpty()) {
                        old(model, field)
                                .map(old -> Obstacle.values("FERRO-1007", model, old, Obstacle.BOTH))
                                .ifPresent(obstacles::add);
                    }
                });
    }

    private boolean isOfOldKind(ModelPlan model, FieldPlan field) {
        return old(model, field)
                .map(old -> old.kind() == field.kind() && old.type().equals(field.type()))
                .orElse(true);
    }

    private void changeRule(ModelPlan model) {
        List<FieldPlan> references = new ArrayList<>(model.fields());
        references.removeIf(field -> field.reference().isEmpty() || !field.nullable());
        if (!references.isEmpty()) {
            FieldPlan field = parts.pick(references);
            RefPlan reference = field.reference().orElseThrow();
            OnDelete rule = parts.pick(List.of(OnDelete.values()));
            change(model, field, each -> each.withReference(new RefPlan(reference.target(), rule)));
        }
    }

    private void changeGroups(ModelPlan model) {
        if (parts.chance(2) && !model.uniques().isEmpty()) {
            schema = schema.replace(model, each -> each.withUniques(List.of()));
        } else if (!model.indexes().isEmpty()) {
            schema = schema.replace(model, each -> each.withIndexes(List.of()));
        } else if (old(model).filter(model::equals).isPresent()) {
            schema = schema.replace(model, each -> parts.withGroup(each, true));
        }
    }

    /** Other Java, the same table. */
    private void changeNothing(ModelPlan model) {
        List<FieldPlan> fields = new ArrayList<>(model.fields());
        Collections.shuffle(fields, random);
        schema = schema.replace(model, each -> parts.chance(2) ? each.asOtherShape() : each.withFields(fields));
    }

    private void change(ModelPlan model, UnaryOperator<FieldPlan> how) {
        field(model).ifPresent(field -> change(model, field, how));
    }

    private void change(ModelPlan model, FieldPlan field, UnaryOperator<FieldPlan> how) {
        schema = schema.replace(model, each -> each.replace(field, how));
    }

    private Optional<FieldPlan> field(ModelPlan model) {
        return model.fields().isEmpty() ? Optional.empty() : Optional.of(parts.pick(model.fields()));
    }

    private boolean isOld(ModelPlan model) {
        return old(model).isPresent();
    }

    private Optional<ModelPlan> old(ModelPlan model) {
        return before.models().stream()
                .filter(old -> old.table().equals(model.table()))
                .findFirst();
    }

    private Optional<FieldPlan> old(ModelPlan model, FieldPlan field) {
        return old(model).stream()
                .flatMap(old -> old.fields().stream())
                .filter(old -> old.column().equals(field.column()))
                .findFirst();
    }

    /** A column that is removed and comes back as another one is a change of type, which is another edit. */
    private boolean existed(ModelPlan model, FieldPlan field) {
        return old(model).filter(old -> old.hasColumn(field.column())).isPresent();
    }

    private static boolean isOf(Obstacle obstacle, ModelPlan model, FieldPlan field) {
        return obstacle.table().equals(model.table()) && obstacle.column().equals(field.column());
    }
}
