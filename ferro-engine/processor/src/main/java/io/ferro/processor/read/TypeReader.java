package io.ferro.processor.read;

import io.ferro.processor.problem.FieldMessages;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.WrongElementException;
import io.ferro.processor.spec.Nullability;
import io.ferro.processor.spec.ValueType;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the type of a field: a value or a reference, and whether it may be missing. */
final class TypeReader {

    private final Annotations annotations;
    private final ReferenceReader references;
    private final UnsupportedTypes unsupported;
    private final JsonTypes jsonTypes;

    TypeReader(Annotations annotations, ReferenceReader references, UnsupportedTypes unsupported) {
        this.annotations = annotations;
        this.references = references;
        this.unsupported = unsupported;
        this.jsonTypes = new JsonTypes(annotations);
    }

    DeclaredValue read(Field field) throws WrongElementException {
        if (is(field.type(), "java.util.Optional")) {
            return read(field, content(field), Nullability.OPTIONAL);
        }
        boolean nullable = annotations.isNullable(field.element());
        return read(field, field.type(), nullable ? Nullability.NULLABLE : Nullability.REQUIRED);
    }

    private DeclaredValue read(Field field, TypeMirror type, Nullability nullability) throws WrongElementException {
        if (is(type, FerroNames.REF)) {
            ReferenceTarget target = references.read(field, (DeclaredType) type);
            return new DeclaredValue(target.keyType(), nullability, Optional.of(target));
        }
        Optional<ValueType> json = jsonTypes.read(field, type);
        if (json.isPresent()) {
            return new DeclaredValue(json.get(), nullability, Optional.empty());
        }
        ValueType value = ValueTypeReader.read(type)
                .orElseThrow(() -> new WrongElementException(unsupported.explain(field, type)));
        checkEnum(field, type);
        checkPrimitive(field, value, nullability);
        return new DeclaredValue(value, nullability, Optional.empty());
    }

    private TypeMirror content(Field field) throws WrongElementException {
        return ((DeclaredType) field.type())
                .getTypeArguments().stream()
                        .findFirst()
                        .orElseThrow(() -> new WrongElementException(unsupported.explain(field, field.type())));
    }

    private static void checkEnum(Field field, TypeMirror type) throws WrongElementException {
        if (type.getKind() == TypeKind.DECLARED && Visibility.isHidden(element(type))) {
            throw new WrongElementException(
                    Problem.at(field.element(), FieldMessages.privateEnum(field.label(), type.toString())));
        }
    }

    private static void checkPrimitive(Field field, ValueType value, Nullability nullability)
            throws WrongElementException {
        if (nullability == Nullability.NULLABLE && value.isPrimitive()) {
            String boxed = value.boxed().toString().replace("java.lang.", "");
            throw new WrongElementException(Problem.at(
                    field.element(),
                    FieldMessages.nullablePrimitive(
                            field.label(), value.javaType().toString(), boxed)));
        }
    }

    static boolean is(TypeMirror type, String name) {
        return type.getKind() == TypeKind.DECLARED
                && ((TypeElement) element(type)).getQualifiedName().contentEquals(name);
    }

    private static Element element(TypeMirror type) {
        return ((DeclaredType) type).asElement();
    }
}
