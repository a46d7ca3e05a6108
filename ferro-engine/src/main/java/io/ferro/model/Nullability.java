package io.ferro.model;

/** Whether a column takes NULL. */
public enum Nullability {
    /** As the field says: a plain type does not, a {@code @Nullable} one or an {@code Optional} does. */
    DECLARED,
    /** It does, though the field has a plain type; the field is null then. */
    NULL,
    /** It does not, though the field may be null: the database refuses such a row unless it has a default. */
    NOT_NULL
}
