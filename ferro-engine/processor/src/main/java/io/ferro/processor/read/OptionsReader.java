package io.ferro.processor.read;

import io.ferro.processor.problem.ColumnMessages;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.WrongElementException;
import io.ferro.processor.spec.ColumnOptions;
import java.util.Optional;

/** Reads {@code @Column}, and refuses what cannot be true of the field. */
final class OptionsReader {

    private final Annotations annotations;

    OptionsReader(Annotations annotations) {
        this.annotations = annotations;
    }

    ColumnOptions read(Field field, DeclaredValue value) throws WrongElementException {
        Optional<AnnotationUse> column = annotations.find(field.element(), FerroNames.COLUMN);
        if (column.isEmpty()) {
            return ColumnOptions.NONE;
        }
        ColumnOptions options = options(column.get());
        checkType(field, value, column.get(), options.declaredType());
        if (options.nullable().equals("NULL")) {
            checkNull(field, value, column.get());
        }
        if (isKey(field) && !options.defaultValue().isEmpty()) {
            throw wrong(field, column.get(), "defaultValue", ColumnMessages.keyDefault(field.label()));
        }
        return options;
    }

    private static ColumnOptions options(AnnotationUse column) {
        return new ColumnOptions(
                column.text("type").strip(),
                column.flag("unique"),
                column.flag("index"),
                column.flag("readOnly"),
                column.constant("nullable").orElse("DECLARED"),
                column.text("defaultValue").strip(),
                column.text("check").strip());
    }

    private static void checkType(Field field, DeclaredValue value, AnnotationUse column, String type)
            throws WrongElementException {
        Optional<String> suited = DeclaredTypes.objection(type, value.type().kind());
        if (suited.isPresent()) {
            String held = value.target().isPresent() ? "the key of the model it refers to" : "its type";
            throw wrong(
                    field,
                    column,
                    "type",
                    ColumnMessages.typeCannotHold(
                            field.label(), type, held, value.type().boxed().toString(), suited.get()));
        }
    }

    private void checkNull(Field field, DeclaredValue value, AnnotationUse column) throws WrongElementException {
        if (isKey(field)) {
            throw wrong(field, column, "nullable", ColumnMessages.nullableKey(field.label()));
        }
        if (value.type().isPrimitive() && value.target().isEmpty()) {
            String boxed = value.type().boxed().toString().replace("java.lang.", "");
            throw wrong(
                    field,
                    column,
                    "nullable",
                    ColumnMessages.nullPrimitive(
                            field.label(), value.type().javaType().toString(), boxed));
        }
    }

    private boolean isKey(Field field) {
        return annotations.find(field.element(), FerroNames.ID).isPresent();
    }

    private static WrongElementException wrong(Field field, AnnotationUse column, String member, String message) {
        return new WrongElementException(Problem.at(field.element(), column.mirror(), column.value(member), message));
    }
}
