package io.ferro.tck.evolution;

import java.util.List;
import java.util.stream.Collectors;

/** The Java source of a generated model. */
final class ModelSource {

    private static final String MODEL = "@io.ferro.model.";

    private final String folder;
    private final ModelPlan model;

    ModelSource(String folder, ModelPlan model) {
        this.folder = folder;
        this.model = model;
    }

    String text() {
        String head =
                "package " + folder + ";\n\nimport org.jspecify.annotations.Nullable;\n\n" + MODEL + "Model(table = "
                        + quoted(model.table()) + ")\n" + groups("Unique", model.uniques())
                        + groups("Index", model.indexes()) + "public ";
        String separator = model.record() ? ",\n    " : ";\n    ";
        String fields = keyFields(separator)
                + model.fields().stream()
                        .map(field -> separator + declaration(field))
                        .collect(Collectors.joining())
                + model.links().stream()
                        .map(link -> separator + declaration(link))
                        .collect(Collectors.joining());
        return model.record()
                ? head + "record " + model.name() + "(\n    " + fields + ") {}\n"
                : head + "class " + model.name() + " {\n    " + fields + ";\n}\n";
    }

    private String keyFields(String separator) {
        KeyPlan key = model.key();
        String annotation = key.annotation().replace("@", MODEL) + " ";
        String first = annotation
                + (key.isGenerated()
                        ? key.kind(0).nullableJavaType()
                        : key.kind(0).javaType(false))
                + " " + key.names().get(0);
        return key.names().size() == 1
                ? first
                : first + separator + annotation + "int " + key.names().get(1);
    }

    private String declaration(FieldPlan field) {
        return field.reference()
                .map(reference -> MODEL + "Column(name = " + quoted(field.column()) + ") " + MODEL
                        + "ForeignKey(onDelete = io.ferro.model.OnDelete."
                        + reference.onDelete() + ", unique = " + field.unique() + ", index = " + field.index() + ") "
                        + "io.ferro.model." + (field.nullable() ? "@Nullable " : "") + "Ref<" + reference.target()
                        + "> " + field.java())
                .orElseGet(() -> MODEL + "Column(name = " + quoted(field.column())
                        + (field.type().isEmpty() ? "" : ", type = " + quoted(field.type())) + ", unique = "
                        + field.unique() + ", index = " + field.index()
                        + (field.defaulted()
                                ? ", defaultValue = " + quoted(field.kind().defaultSql())
                                : "")
                        + (field.check().isEmpty() ? "" : ", check = " + quoted(field.condition())) + ") "
                        + (field.nullable()
                                ? field.kind().nullableJavaType()
                                : field.kind().javaType(false))
                        + " " + field.java());
    }

    private String declaration(LinkPlan link) {
        return MODEL + "ManyToMany(table = " + quoted(link.table()) + ", ownerColumn = " + quoted(LinkPlan.OWNER)
                + ", targetColumn = " + quoted(LinkPlan.OTHER) + ", reverseIndex = " + link.reverseIndex()
                + ") io.ferro.model.Links<" + link.target() + "> " + link.java()
                + (model.record() ? "" : " = io.ferro.model.Links.unsaved()");
    }

    private static String groups(String annotation, List<List<String>> groups) {
        return groups.stream()
                .map(group -> MODEL + annotation + "({"
                        + group.stream().map(ModelSource::quoted).collect(Collectors.joining(", ")) + "})\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
