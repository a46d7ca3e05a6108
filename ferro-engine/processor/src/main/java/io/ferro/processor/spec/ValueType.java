package io.ferro.processor.spec;

import com.palantir.javapoet.TypeName;

/**
 * The type of a column's values.
 *
 * @param kind how they are stored
 * @param javaType their Java type as declared, a primitive or not; the Java type of the key for a reference
 */
public record ValueType(ColumnKind kind, TypeName javaType) {

    public TypeName boxed() {
        return isPrimitive() ? javaType.box() : javaType;
    }

    /** {@return the primitive type where there is one, for values that are never null} */
    public TypeName unboxed() {
        return kind.hasPrimitive() && !isPrimitive() ? javaType.unbox() : javaType;
    }

    public boolean isPrimitive() {
        return javaType.isPrimitive();
    }
}
