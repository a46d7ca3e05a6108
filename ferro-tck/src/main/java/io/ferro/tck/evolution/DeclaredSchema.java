package io.ferro.tck.evolution;

import io.ferro.tck.Database;
import java.util.List;
import java.util.Locale;

/** What the tables of generated models have to look like, derived from the plans alone. */
final class DeclaredSchema {

    private final Database database;
    private final SchemaPlan schema;
    private final Looks looks = new Looks();

    private DeclaredSchema(Database database, SchemaPlan schema) {
        this.database = database;
        this.schema = schema;
    }

    static Looks of(Database database, SchemaPlan schema) {
        DeclaredSchema declared = new DeclaredSchema(database, schema);
        schema.models().forEach(declared::add);
        declared.looks.withoutRepeatedIndexes();
        return declared.looks;
    }

    private void add(ModelPlan model) {
        KeyPlan key = model.key();
        for (int n = 0; n < key.names().size(); n++) {
            String type = key.kind(n).columnType(database);
            looks.column(model.table(), key.names().get(n), type, true, key.isGenerated());
        }
        looks.key(model.table(), key.names());
        model.fields().forEach(field -> add(model, field));
        model.uniques().forEach(group -> looks.unique(model.table(), columns(model, group)));
        model.links().forEach(link -> add(model, link));
        model.indexes().forEach(group -> looks.index(model.table(), columns(model, group)));
    }

    private void add(ModelPlan model, FieldPlan field) {
        looks.column(model.table(), field.column(), type(field), !field.nullable(), false);
        if (field.unique()) {
            looks.unique(model.table(), List.of(field.column()));
        } else if (field.index()) {
            looks.index(model.table(), List.of(field.column()));
        }
        if (field.defaulted()) {
            looks.defaulted(model.table(), field.column(), field.kind().defaultText(database));
        }
        if (!field.check().isEmpty()) {
            looks.check(model.table(), field.column(), field.check());
        }
        field.reference().ifPresent(reference -> {
            ModelPlan target = schema.model(reference.target());
            String rule = reference.onDelete().name().replace('_', ' ').toLowerCase(Locale.ROOT);
            looks.reference(
                    model.table(),
                    field.column(),
                    target.table(),
                    target.key().names().get(0),
                    rule);
        });
    }

    private void add(ModelPlan owner, LinkPlan link) {
        ModelPlan target = schema.model(link.target());
        side(link.table(), LinkPlan.OWNER, owner);
        side(link.table(), LinkPlan.OTHER, target);
        looks.key(link.table(), List.of(LinkPlan.OWNER, LinkPlan.OTHER));
        if (link.reverseIndex()) {
            looks.index(link.table(), List.of(LinkPlan.OTHER));
        }
    }

    private void side(String table, String column, ModelPlan model) {
        looks.column(table, column, model.key().kind(0).columnType(database), true, false);
        looks.reference(table, column, model.table(), model.key().names().get(0), "cascade");
    }

    private String type(FieldPlan field) {
        if (field.type().isEmpty()) {
            return field.kind().columnType(database);
        }
        return database == Database.SQLITE ? field.type() : field.type().replace("varchar", "character varying");
    }

    static List<String> columns(ModelPlan model, List<String> group) {
        return group.stream().map(java -> model.field(java).column()).toList();
    }
}
