package io.ferro.tck.evolution;

import io.ferro.model.OnDelete;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes random models and parts of them. */
final class RandomSchema {

    private static final List<KeyPlan> USUAL_KEYS = List.of(KeyPlan.GENERATED_LONG, KeyPlan.GENERATED_LONG);

    private final Random random;
    private final Words words;

    RandomSchema(Random random) {
        this.random = random;
        this.words = new Words(random);
    }

    /** {@return two to five models} */
    SchemaPlan schema() {
        SchemaPlan schema = new SchemaPlan(List.of());
        int models = 2 + random.nextInt(4);
        for (int n = 0; n < models; n++) {
            schema = schema.with(model(schema));
        }
        return chance(3) ? withLink(schema) : schema;
    }

    /** {@return the schema with one more many-to-many relation} */
    SchemaPlan withLink(SchemaPlan schema) {
        ModelPlan owner = pick(schema.models());
        ModelPlan target = pick(schema.models());
        String java = Words.camel(words.some());
        LinkPlan link = new LinkPlan(java, chance(3) ? words.given() : java, target.name(), !chance(4));
        boolean taken = schema.hasTable(link.table())
                || owner.key().names().contains(java)
                || owner.links().stream().anyMatch(other -> other.java().equals(java))
                || owner.fields().stream().anyMatch(field -> field.java().equals(java));
        if (taken || !owner.key().isSingle() || !target.key().isSingle()) {
            return schema;
        }
        List<LinkPlan> links = new ArrayList<>(owner.links());
        links.add(link);
        return schema.replace(owner, each -> each.withLinks(links));
    }

    /** {@return one more model, which refers to those there are} */
    ModelPlan model(SchemaPlan others) {
        ModelPlan model = named(others);
        int fields = 1 + random.nextInt(6);
        for (int n = 0; n < fields; n++) {
            model = with(model, field(model));
        }
        int references = random.nextInt(3);
        for (int n = 0; n < references; n++) {
            model = with(model, reference(others, model));
        }
        for (int n = random.nextInt(3); n > 0; n--) {
            model = withGroup(model, random.nextBoolean());
        }
        return model;
    }

    private ModelPlan named(SchemaPlan others) {
        while (true) {
            List<String> name = words.some();
            String table = chance(4) ? words.given() : Words.snake(name);
            ModelPlan model = new ModelPlan(
                    Words.pascal(name), table, chance(3), key(), List.of(), List.of(), List.of(), List.of());
            boolean known =
                    others.models().stream().anyMatch(other -> other.name().equals(model.name()));
            if (!known && !others.hasTable(table)) {
                return model;
            }
        }
    }

    private KeyPlan key() {
        return chance(2) ? pick(USUAL_KEYS) : pick(List.of(KeyPlan.values()));
    }

    /** {@return a field that a table without rows can be given} */
    FieldPlan field(ModelPlan model) {
        while (true) {
            List<String> name = words.some();
            String column = chance(5) ? words.given() : Words.snake(name);
            Kind kind = pick(List.of(Kind.values()));
            boolean unique = kind.isDistinct() && chance(6);
            FieldPlan field = FieldPlan.of(Words.camel(name), column, kind)
                    .withType(kind, type(kind))
                    .withNullable(chance(3))
                    .withUnique(unique)
                    .withDefault(!unique && !kind.defaultSql().isEmpty() && chance(4))
                    .withCheck(chance(6) ? kind.check(true) : "")
                    .withIndex(!unique && chance(6));
            if (isFree(model, field)) {
                return field;
            }
        }
    }

    private String type(Kind kind) {
        return switch (kind) {
            case TEXT -> chance(3) ? "varchar(" + (30 + random.nextInt(200)) + ")" : "";
            case INT -> chance(8) ? "bigint" : "";
            case LONG -> chance(8) ? "bigint" : "";
            default -> "";
        };
    }

    /** {@return a reference to one of the others or to the model itself} */
    FieldPlan reference(SchemaPlan others, ModelPlan model) {
        List<ModelPlan> targets = new ArrayList<>(others.models());
        targets.removeIf(other -> other.name().equals(model.name()));
        targets.add(model);
        targets.removeIf(target -> !target.key().isSingle());
        while (!targets.isEmpty()) {
            ModelPlan target = pick(targets);
            List<String> name = words.some();
            String key = target.key().names().get(0);
            boolean self = target.name().equals(model.name());
            boolean nullable = self || chance(2);
            OnDelete rule = rule(nullable);
            FieldPlan field = FieldPlan.of(
                            Words.camel(name),
                            chance(6) ? words.given() : Words.snake(name) + "_" + key,
                            target.key().kind(0))
                    .withReference(new RefPlan(target.name(), rule))
                    .withNullable(nullable)
                    .withUnique(chance(8))
                    .withIndex(!chance(5));
            if (isFree(model, field)) {
                return field;
            }
        }
        return field(model);
    }

    private OnDelete rule(boolean nullable) {
        OnDelete rule = pick(List.of(OnDelete.values()));
        return !nullable && (rule == OnDelete.SET_NULL || rule == OnDelete.SET_DEFAULT) ? OnDelete.CASCADE : rule;
    }

    /** {@return the model with a unique constraint or an index over several of its fields, if it has as many} */
    ModelPlan withGroup(ModelPlan model, boolean unique) {
        List<FieldPlan> fields = new ArrayList<>(model.fields());
        fields.removeIf(field -> field.kind() == Kind.BYTES);
        java.util.Collections.shuffle(fields, random);
        List<String> group = fields.stream()
                .limit(2 + random.nextInt(2))
                .map(FieldPlan::java)
                .toList();
        boolean distinct = group.stream()
                .map(model::field)
                .anyMatch(
                        field -> field.kind().isDistinct() && field.reference().isEmpty() && !field.nullable());
        List<List<String>> existing = new ArrayList<>(unique ? model.uniques() : model.indexes());
        if (group.size() < 2 || existing.contains(group) || (unique && !distinct)) {
            return model;
        }
        existing.add(group);
        return unique ? model.withUniques(existing) : model.withIndexes(existing);
    }

    /** {@return the model with one more field} */
    static ModelPlan with(ModelPlan model, FieldPlan field) {
        List<FieldPlan> more = new ArrayList<>(model.fields());
        more.add(field);
        return model.withFields(more);
    }

    private static boolean isFree(ModelPlan model, FieldPlan field) {
        return !model.hasColumn(field.column())
                && !model.key().names().contains(field.java())
                && model.links().stream().noneMatch(other -> other.java().equals(field.java()))
                && model.fields().stream().noneMatch(other -> other.java().equals(field.java()));
    }

    boolean chance(int one) {
        return random.nextInt(one) == 0;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
