package io.ferro.processor.read;

import javax.lang.model.element.TypeElement;

/** Names tables: as {@code @Model} says, else in snake_case of the model's name. */
final class TableNames {

    private final Annotations annotations;

    TableNames(Annotations annotations) {
        this.annotations = annotations;
    }

    String of(TypeElement model) {
        String given = text(model, "table");
        return given.isEmpty() ? SnakeCase.of(model.getSimpleName().toString()) : given;
    }

    /** {@return the schema that holds the table, empty for the connection's} */
    String schemaOf(TypeElement model) {
        return text(model, "schema");
    }

    private String text(TypeElement model, String member) {
        return annotations
                .find(model, FerroNames.MODEL)
                .map(annotation -> annotation.text(member))
                .orElse("");
    }
}
