package io.ferro.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.ferro.processor.spec.ColumnKind;
import io.ferro.processor.spec.ValueType;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells which types are values of a single column. */
final class ValueTypeReader {

    private ValueTypeReader() {}

    /** {@return how a column holds values of a type, empty when it cannot} */
    static Optional<ValueType> read(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE -> plain(TypeName.get(type));
            case ARRAY ->
                ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE
                        ? Optional.of(new ValueType(ColumnKind.BYTES, ArrayTypeName.of(TypeName.BYTE)))
                        : Optional.empty();
            case DECLARED -> declared((TypeElement) ((DeclaredType) type).asElement());
            default -> Optional.empty();
        };
    }

    private static Optional<ValueType> declared(TypeElement type) {
        ClassName name = ClassName.get(type);
        return type.getKind() == ElementKind.ENUM ? Optional.of(new ValueType(ColumnKind.ENUM, name)) : plain(name);
    }

    private static Optional<ValueType> plain(TypeName name) {
        return ColumnKind.of(name).map(kind -> new ValueType(kind, name));
    }
}
