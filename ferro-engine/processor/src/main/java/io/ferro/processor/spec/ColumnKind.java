package io.ferro.processor.spec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of value a column can hold. Each constant but {@link #ENUM} and {@link #JSON} is named like its constant in {@code ColumnType}. */
public enum ColumnKind {
    BOOLEAN(TypeName.BOOLEAN.box(), AttributeKind.BOOLEAN, "Boolean"),
    SHORT(TypeName.SHORT.box(), AttributeKind.INTEGRAL, "Short"),
    INTEGER(TypeName.INT.box(), AttributeKind.INTEGRAL, "Int"),
    LONG(TypeName.LONG.box(), AttributeKind.INTEGRAL, "Long"),
    FLOAT(TypeName.FLOAT.box(), AttributeKind.FLOATING, "Float"),
    DOUBLE(TypeName.DOUBLE.box(), AttributeKind.FLOATING, "Double"),
    DECIMAL(ClassName.get("java.math", "BigDecimal"), AttributeKind.DECIMAL, "BigDecimal"),
    STRING(ClassName.get("java.lang", "String"), AttributeKind.STRING, "String"),
    BYTES(ArrayTypeName.of(TypeName.BYTE), AttributeKind.VALUE, "Bytes"),
    UUID(ClassName.get("java.util", "UUID"), AttributeKind.VALUE, "Uuid"),
    INSTANT(ClassName.get("java.time", "Instant"), AttributeKind.TEMPORAL, "Instant"),
    OFFSET_DATE_TIME(ClassName.get("java.time", "OffsetDateTime"), AttributeKind.TEMPORAL, "OffsetDateTime"),
    LOCAL_DATE_TIME(ClassName.get("java.time", "LocalDateTime"), AttributeKind.TEMPORAL, "LocalDateTime"),
    LOCAL_DATE(ClassName.get("java.time", "LocalDate"), AttributeKind.TEMPORAL, "LocalDate"),
    LOCAL_TIME(ClassName.get("java.time", "LocalTime"), AttributeKind.TEMPORAL, "LocalTime"),
    /** Any enum: each has a Java type of its own, so none is given here. */
    ENUM(ClassName.OBJECT, AttributeKind.VALUE, ""),
    /** Anything kept as JSON: each has a Java type of its own too. */
    JSON(ClassName.OBJECT, AttributeKind.VALUE, "");

    private final TypeName javaType;
    private final AttributeKind attribute;
    private final String accessor;

    ColumnKind(TypeName javaType, AttributeKind attribute, String accessor) {
        this.javaType = javaType;
        this.attribute = attribute;
        this.accessor = accessor;
    }

    /**
     * {@return the kind of a type that is no enum and no JSON, empty when no column can hold it}
     *
     * @param type the type, a primitive or not
     */
    public static Optional<ColumnKind> of(TypeName type) {
        TypeName boxed = type.isPrimitive() ? type.box() : type;
        return Arrays.stream(values())
                .filter(kind -> !kind.hasOwnTypes() && kind.javaType.equals(boxed))
                .findFirst();
    }

    public AttributeKind attribute() {
        return attribute;
    }

    /** {@return what stands behind {@code get} and {@code set} in {@code ColumnSource} and {@code ColumnSink}} */
    public String accessor() {
        return accessor;
    }

    /** {@return whether there is a primitive type for it} */
    public boolean hasPrimitive() {
        return javaType.isBoxedPrimitive();
    }

    /** {@return whether the database can generate keys of this kind} */
    public boolean isInteger() {
        return this == SHORT || this == INTEGER || this == LONG;
    }

    /** {@return whether each type of this kind is read and written by the {@code ColumnType} of its column} */
    public boolean hasOwnTypes() {
        return this == ENUM || this == JSON;
    }
}
