package io.ferro.processor.read;

import javax.lang.model.element.TypeElement;

/** Names tables: as {@code @Model} says, else in snake_case of the model's name. */
final class TableNames {

    private final Annotations annotations;

    TableNames(Annotations annotations) {
        this.annotations = annotations;
    }

    String of(TypeElement model) {
        return annotations
                .find(model, FerroNames.MODEL)
                .map(annotation -> annotation.text("table"))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> SnakeCase.of(model.getSimpleName().toString()));
    }
}
