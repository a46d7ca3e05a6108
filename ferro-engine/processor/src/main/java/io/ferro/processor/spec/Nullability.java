package io.ferro.processor.spec;

/** How a field says whether it may have no value. */
public enum Nullability {
    /** A plain type: NOT NULL. */
    REQUIRED,
    /** Annotated with some {@code @Nullable}. */
    NULLABLE,
    /** An {@code Optional}. */
    OPTIONAL
}
