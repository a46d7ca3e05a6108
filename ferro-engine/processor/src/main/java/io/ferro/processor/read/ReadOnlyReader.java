package io.ferro.processor.read;

import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.Problems;
import io.ferro.processor.problem.ReadOnlyMessages;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads what is read-only, and finds what says how to create or write it: Ferro does neither. */
final class ReadOnlyReader {

    private static final String MEMBER = "readOnly";

    private final Annotations annotations;

    ReadOnlyReader(Annotations annotations) {
        this.annotations = annotations;
    }

    /** {@return whether the rows of a model are read and never written} */
    boolean isReadOnly(TypeElement model) {
        return annotations
                .find(model, FerroNames.MODEL)
                .filter(use -> use.flag(MEMBER))
                .isPresent();
    }

    /** Reports what does not go together with being read-only. */
    void check(TypeElement model, List<Field> fields, Problems problems) {
        if (isReadOnly(model)) {
            checkReadOnlyModel(model, fields, problems);
            return;
        }
        for (Field field : fields) {
            checkKey(field, problems);
            checkReference(field, problems);
        }
    }

    private void checkReadOnlyModel(TypeElement model, List<Field> fields, Problems problems) {
        String name = model.getSimpleName().toString();
        for (String annotation : List.of(FerroNames.UNIQUE, FerroNames.INDEX)) {
            annotations
                    .findRepeated(model, annotation)
                    .forEach(use -> refuse(model, use, name, "@" + simpleName(annotation), problems));
        }
        for (Field field : fields) {
            for (String annotation : List.of(FerroNames.FOREIGN_KEY, FerroNames.VERSION)) {
                annotations
                        .find(field.element(), annotation)
                        .ifPresent(use ->
                                refuse(field.element(), use, field.label(), "@" + simpleName(annotation), problems));
            }
            for (String member : List.of("unique", "index")) {
                annotations
                        .find(field.element(), FerroNames.COLUMN)
                        .filter(use -> use.flag(member))
                        .ifPresent(use -> refuse(
                                field.element(), use, field.label(), "@Column(" + member + " = true)", problems));
            }
        }
    }

    private static void refuse(Element element, AnnotationUse use, String name, String what, Problems problems) {
        problems.add(Problem.at(element, use.mirror(), ReadOnlyMessages.neverCreated(name, what)));
    }

    private void checkKey(Field field, Problems problems) {
        Optional<AnnotationUse> column = annotations
                .find(field.element(), FerroNames.COLUMN)
                .filter(use -> use.flag(MEMBER))
                .filter(use -> annotations.find(field.element(), FerroNames.ID).isPresent());
        column.ifPresent(use -> problems.add(
                Problem.at(field.element(), use.mirror(), use.value(MEMBER), ReadOnlyMessages.key(field.label()))));
    }

    private void checkReference(Field field, Problems problems) {
        annotations
                .find(field.element(), FerroNames.FOREIGN_KEY)
                .filter(use -> use.mirror().getElementValues().keySet().stream()
                        .anyMatch(member -> member.getSimpleName().contentEquals("onDelete")))
                .ifPresent(use -> target(field.type())
                        .filter(this::isReadOnly)
                        .ifPresent(target -> problems.add(Problem.at(
                                field.element(),
                                use.mirror(),
                                use.value("onDelete"),
                                ReadOnlyMessages.noForeignKey(
                                        field.label(), target.getSimpleName().toString())))));
    }

    private static Optional<TypeElement> target(TypeMirror reference) {
        return reference instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty()
                        && declared.getTypeArguments().get(0) instanceof DeclaredType target
                ? Optional.of((TypeElement) target.asElement())
                : Optional.empty();
    }

    private static String simpleName(String annotation) {
        return annotation.substring(annotation.lastIndexOf('.') + 1);
    }
}
