package io.ferro.processor.read;

import com.palantir.javapoet.TypeName;
import io.ferro.processor.problem.EmbeddedMessages;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.Problems;
import io.ferro.processor.problem.WrongElementException;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.EmbeddedSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;

/** Reads an embedded field: the fields of what it holds are columns of the model. */
final class EmbeddedReader {

    private static final List<String> FOR_COLUMNS =
            List.of(FerroNames.ID, FerroNames.VERSION, FerroNames.COLUMN, FerroNames.FOREIGN_KEY);

    private final Annotations annotations;
    private final FieldList fields;
    private final FieldReader columns;
    private final AccessReader accesses;
    private final EmbeddableTypes embeddable;

    EmbeddedReader(
            Annotations annotations,
            FieldList fields,
            FieldReader columns,
            AccessReader accesses,
            EmbeddableTypes embeddable) {
        this.annotations = annotations;
        this.fields = fields;
        this.columns = columns;
        this.accesses = accesses;
        this.embeddable = embeddable;
    }

    boolean isEmbedded(Field field) {
        return annotations.find(field.element(), FerroNames.EMBEDDED).isPresent();
    }

    List<ColumnSpec> read(Field field, Problems problems) throws WrongElementException {
        checkAnnotations(field);
        Optional<String> objection = embeddable.objection(field);
        if (objection.isPresent()) {
            throw wrong(field, objection.get());
        }
        EmbeddedSpec embedded = new EmbeddedSpec(
                field.name(),
                TypeName.get(field.type()).withoutAnnotations(),
                ((DeclaredType) field.type()).asElement().getKind() == ElementKind.RECORD,
                annotations.isNullable(field.element()),
                accesses.read(field));
        return parts(field, embedded, problems);
    }

    private List<ColumnSpec> parts(Field field, EmbeddedSpec embedded, Problems problems) throws WrongElementException {
        List<ColumnSpec> parts = new ArrayList<>();
        List<Field> held = fields.columns(field);
        for (Field part : held) {
            try {
                checkPart(part);
                parts.add(columns.read(part).within(embedded, prefix(field)));
            } catch (WrongElementException e) {
                problems.add(e.problem());
            }
        }
        if (held.isEmpty()) {
            throw wrong(
                    field, EmbeddedMessages.empty(field.label(), field.type().toString()));
        }
        return parts;
    }

    private void checkAnnotations(Field field) throws WrongElementException {
        for (String name : FOR_COLUMNS) {
            Optional<AnnotationUse> annotation = annotations.find(field.element(), name);
            if (annotation.isPresent()) {
                String simpleName = name.substring(name.lastIndexOf('.') + 1);
                throw new WrongElementException(Problem.at(
                        field.element(),
                        annotation.get().mirror(),
                        EmbeddedMessages.severalColumns(field.label(), simpleName)));
            }
        }
    }

    private void checkPart(Field part) throws WrongElementException {
        if (isEmbedded(part)) {
            throw wrong(part, EmbeddedMessages.nested(part.label()));
        }
        if (annotations.find(part.element(), FerroNames.ID).isPresent()) {
            throw wrong(part, EmbeddedMessages.key(part.label()));
        }
        if (annotations.find(part.element(), FerroNames.VERSION).isPresent()) {
            throw wrong(part, EmbeddedMessages.version(part.label()));
        }
        boolean hasDefault = annotations
                .find(part.element(), FerroNames.COLUMN)
                .filter(column -> !column.text("defaultValue").isBlank())
                .isPresent();
        if (hasDefault) {
            throw wrong(part, EmbeddedMessages.defaulted(part.label()));
        }
    }

    private String prefix(Field field) {
        String given = annotations
                .find(field.element(), FerroNames.EMBEDDED)
                .map(embedded -> embedded.text("prefix"))
                .orElse("*");
        return given.equals("*") ? SnakeCase.of(field.name()) + "_" : given;
    }

    private static WrongElementException wrong(Field field, String message) {
        return new WrongElementException(Problem.at(field.element(), message));
    }
}
