package io.ferro.processor.read;

import javax.lang.model.element.VariableElement;

/** Names columns: as {@code @Column} says, else in snake_case of the field's name. */
final class ColumnNames {

    private final Annotations annotations;

    ColumnNames(Annotations annotations) {
        this.annotations = annotations;
    }

    String ofValue(VariableElement field) {
        String given = given(field);
        return given.isEmpty() ? SnakeCase.of(field.getSimpleName().toString()) : given;
    }

    String ofReference(VariableElement field, ReferenceTarget target) {
        String given = given(field);
        return given.isEmpty() ? SnakeCase.of(field.getSimpleName().toString()) + "_" + target.keyColumn() : given;
    }

    private String given(VariableElement field) {
        return annotations
                .find(field, FerroNames.COLUMN)
                .map(column -> column.text("name"))
                .orElse("");
    }
}
