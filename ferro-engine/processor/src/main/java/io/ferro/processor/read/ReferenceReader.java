package io.ferro.processor.read;

import com.palantir.javapoet.ClassName;
import io.ferro.processor.problem.FieldMessages;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.WrongElementException;
import io.ferro.processor.spec.ValueType;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the model that a {@code Ref} points to and the type of its key. It looks at the model, never at its generated class, so
 * that models may refer to each other and to themselves.
 */
final class ReferenceReader {

    private final Annotations annotations;
    private final FieldList fields;
    private final ColumnNames names;

    ReferenceReader(Annotations annotations, FieldList fields, ColumnNames names) {
        this.annotations = annotations;
        this.fields = fields;
        this.names = names;
    }

    ReferenceTarget read(Field field, DeclaredType reference) throws WrongElementException {
        TypeElement target = target(field, reference);
        Field key = key(field, target);
        ValueType keyType = ValueTypeReader.read(key.type())
                .orElseThrow(() -> wrongKey(field, target, "a key that is a " + key.type()));
        return new ReferenceTarget(ClassName.get(target), keyType, names.ofValue(key.element()));
    }

    private TypeElement target(Field field, DeclaredType reference) throws WrongElementException {
        List<? extends TypeMirror> arguments = reference.getTypeArguments();
        if (arguments.isEmpty() || arguments.get(0).getKind() != TypeKind.DECLARED) {
            throw new WrongElementException(Problem.at(field.element(), FieldMessages.noTarget(field.label())));
        }
        TypeElement target = (TypeElement) ((DeclaredType) arguments.get(0)).asElement();
        if (annotations.find(target, FerroNames.MODEL).isEmpty()) {
            String name = target.getSimpleName().toString();
            throw new WrongElementException(
                    Problem.at(field.element(), FieldMessages.targetIsNoModel(field.label(), name)));
        }
        return target;
    }

    private Field key(Field field, TypeElement target) throws WrongElementException {
        List<Field> keys = fields.columns(target).stream()
                .filter(each -> annotations.find(each.element(), FerroNames.ID).isPresent())
                .toList();
        if (keys.size() != 1) {
            throw wrongKey(field, target, keys.isEmpty() ? "no @Id" : "a key of several fields");
        }
        return keys.get(0);
    }

    private static WrongElementException wrongKey(Field field, TypeElement target, String what) {
        String name = target.getSimpleName().toString();
        return new WrongElementException(
                Problem.at(field.element(), FieldMessages.targetKey(field.label(), name, what)));
    }
}
