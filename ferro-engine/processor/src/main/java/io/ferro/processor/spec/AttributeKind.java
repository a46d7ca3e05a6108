package io.ferro.processor.spec;

/** The attribute types of {@code io.ferro.query}. */
public enum AttributeKind {
    INTEGRAL("IntegralAttribute", true),
    DECIMAL("DecimalAttribute", false),
    FLOATING("FloatingAttribute", true),
    STRING("StringAttribute", false),
    BOOLEAN("BooleanAttribute", false),
    TEMPORAL("TemporalAttribute", true),
    VALUE("ValueAttribute", true);

    private final String className;
    private final boolean namesItsValues;

    AttributeKind(String className, boolean namesItsValues) {
        this.className = className;
        this.namesItsValues = namesItsValues;
    }

    public String className() {
        return className;
    }

    /** {@return whether the type of the values is a type parameter of the attribute} */
    public boolean namesItsValues() {
        return namesItsValues;
    }
}
