package io.ferro.processor.read;

import com.palantir.javapoet.ClassName;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.RelationMessages;
import io.ferro.processor.problem.WrongElementException;
import io.ferro.processor.spec.CollectionSpec;
import io.ferro.processor.spec.JoinSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a field of type {@code Many} or {@code Links} and holds it against the field on the other side. */
final class CollectionReader {

    private final Annotations annotations;
    private final AccessReader accesses;
    private final OtherSide otherSide;
    private final JoinReader joins;

    CollectionReader(Annotations annotations, AccessReader accesses, OtherSide otherSide, JoinReader joins) {
        this.annotations = annotations;
        this.accesses = accesses;
        this.otherSide = otherSide;
        this.joins = joins;
    }

    /** Refuses the annotations of collections on a field that is none. */
    void requireNoCollection(Field field) throws WrongElementException {
        if (isOptionalCollection(field.type())) {
            throw new WrongElementException(
                    Problem.at(field.element(), RelationMessages.optionalCollection(field.label(), "Optional")));
        }
        for (String name : List.of(FerroNames.BACK_REF, FerroNames.MANY_TO_MANY)) {
            Optional<AnnotationUse> use = annotations.find(field.element(), name);
            if (use.isPresent()) {
                String message = RelationMessages.noCollection(
                        field.label(), FerroNames.simple(name), field.type().toString());
                throw new WrongElementException(
                        Problem.at(field.element(), use.get().mirror(), message));
            }
        }
    }

    private static boolean isOptionalCollection(TypeMirror type) {
        return TypeReader.is(type, "java.util.Optional")
                && ((DeclaredType) type)
                        .getTypeArguments().stream()
                                .anyMatch(content -> TypeReader.is(content, FerroNames.MANY)
                                        || TypeReader.is(content, FerroNames.LINKS));
    }

    /**
     * {@return the relation}
     *
     * @param field the field
     * @param position how many fields are declared before it
     */
    CollectionSpec read(Field field, int position) throws WrongElementException {
        refuseOptions(field);
        TypeElement target = target(field);
        boolean joined = TypeReader.is(field.type(), FerroNames.LINKS);
        Optional<AnnotationUse> backRef = annotations.find(field.element(), FerroNames.BACK_REF);
        Optional<AnnotationUse> manyToMany = annotations.find(field.element(), FerroNames.MANY_TO_MANY);
        new CollectionRules(field, target, otherSide).check(joined, backRef, manyToMany);
        Optional<JoinSpec> join =
                manyToMany.isPresent() ? Optional.of(joins.read(field, target, manyToMany.get())) : Optional.empty();
        return new CollectionSpec(
                field.element(),
                field.name(),
                ClassName.get(target),
                accesses.read(field),
                joined,
                backRef.map(use -> use.text("value")).orElse(""),
                join,
                position);
    }

    private void refuseOptions(Field field) throws WrongElementException {
        for (String name : List.of(FerroNames.ID, FerroNames.COLUMN, FerroNames.FOREIGN_KEY, FerroNames.VERSION)) {
            Optional<AnnotationUse> use = annotations.find(field.element(), name);
            if (use.isPresent()) {
                String message = RelationMessages.noColumn(field.label(), wrapper(field), FerroNames.simple(name));
                throw new WrongElementException(
                        Problem.at(field.element(), use.get().mirror(), message));
            }
        }
        if (annotations.isNullable(field.element())) {
            throw new WrongElementException(
                    Problem.at(field.element(), RelationMessages.optionalCollection(field.label(), "@Nullable")));
        }
    }

    private TypeElement target(Field field) throws WrongElementException {
        List<? extends TypeMirror> arguments = ((DeclaredType) field.type()).getTypeArguments();
        if (arguments.isEmpty() || arguments.get(0).getKind() != TypeKind.DECLARED) {
            throw new WrongElementException(
                    Problem.at(field.element(), RelationMessages.noTarget(field.label(), wrapper(field))));
        }
        TypeElement target = (TypeElement) ((DeclaredType) arguments.get(0)).asElement();
        if (annotations.find(target, FerroNames.MODEL).isEmpty()) {
            String name = target.getSimpleName().toString();
            throw new WrongElementException(
                    Problem.at(field.element(), RelationMessages.targetIsNoModel(field.label(), name)));
        }
        return target;
    }

    private static String wrapper(Field field) {
        return ((DeclaredType) field.type()).asElement().getSimpleName().toString();
    }
}
