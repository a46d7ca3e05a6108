package io.ferro.processor.spec;

/**
 * How a column is tuned.
 *
 * @param declaredType its type in the words of the database, empty for the dialect's choice
 * @param unique whether it has a unique constraint of its own
 * @param indexed whether it has an index of its own
 * @param readOnly whether it is read and never written
 * @param nullable the constant of {@code io.ferro.model.Nullability}
 * @param defaultValue its default as SQL, empty for none
 * @param check the condition on its values as SQL, empty for none
 */
public record ColumnOptions(
        String declaredType,
        boolean unique,
        boolean indexed,
        boolean readOnly,
        String nullable,
        String defaultValue,
        String check) {

    /** The options of a column that has none given. */
    public static final ColumnOptions NONE = new ColumnOptions("", false, false, false, "DECLARED", "", "");

    /** {@return a copy with another unique constraint and index} */
    public ColumnOptions with(boolean nowUnique, boolean nowIndexed) {
        return new ColumnOptions(declaredType, nowUnique, nowIndexed, readOnly, nullable, defaultValue, check);
    }
}
