package io.ferro.processor.read;

import com.palantir.javapoet.TypeName;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.TypeMessages;
import io.ferro.processor.problem.WrongElementException;
import io.ferro.processor.spec.ColumnKind;
import io.ferro.processor.spec.ValueType;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells which fields are kept as JSON: those that say so, and maps and lists of anything but models. */
final class JsonTypes {

    private static final Set<String> WITHOUT_ANNOTATION = Set.of("java.util.Map", "java.util.List");

    private final Annotations annotations;

    JsonTypes(Annotations annotations) {
        this.annotations = annotations;
    }

    /** {@return how a column holds the field as JSON, empty when the field is not kept so} */
    Optional<ValueType> read(Field field, TypeMirror type) throws WrongElementException {
        Optional<AnnotationUse> json = annotations.find(field.element(), FerroNames.JSON);
        if (json.isPresent() && ValueTypeReader.read(type).isPresent()) {
            throw new WrongElementException(Problem.at(
                    field.element(), json.get().mirror(), TypeMessages.needlessJson(field.label(), type.toString())));
        }
        if (json.isEmpty() && !isPlain(type)) {
            return Optional.empty();
        }
        checkVisible(field, type);
        return Optional.of(new ValueType(ColumnKind.JSON, TypeName.get(type)));
    }

    /** A list of models is a relation that went wrong. */
    private boolean isPlain(TypeMirror type) {
        return type instanceof DeclaredType declared
                && type.getKind() == TypeKind.DECLARED
                && WITHOUT_ANNOTATION.contains(
                        element(declared).getQualifiedName().toString())
                && !declared.getTypeArguments().isEmpty()
                && declared.getTypeArguments().stream().noneMatch(this::holdsModel);
    }

    private boolean holdsModel(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && (annotations
                                .find(element((DeclaredType) type), FerroNames.MODEL)
                                .isPresent()
                        || ((DeclaredType) type).getTypeArguments().stream().anyMatch(this::holdsModel));
    }

    private static void checkVisible(Field field, TypeMirror type) throws WrongElementException {
        if (type.getKind() == TypeKind.ARRAY) {
            checkVisible(field, ((ArrayType) type).getComponentType());
        } else if (type.getKind() == TypeKind.DECLARED) {
            if (Visibility.isHidden(element((DeclaredType) type))) {
                throw new WrongElementException(
                        Problem.at(field.element(), TypeMessages.hiddenJson(field.label(), type.toString())));
            }
            for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
                checkVisible(field, argument);
            }
        }
    }

    private static TypeElement element(DeclaredType type) {
        return (TypeElement) type.asElement();
    }
}
