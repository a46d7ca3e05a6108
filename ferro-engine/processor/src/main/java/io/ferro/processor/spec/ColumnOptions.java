package io.ferro.processor.spec;

/**
 * How a column is tuned.
 *
 * @param declaredType its type in the words of the database, empty for the dialect's choice
 * @param unique whether it has a unique constraint of its own
 * @param indexed whether it has an index of its own
 * @param readOnly whether it is read and never written
 */
public record ColumnOptions(String declaredType, boolean unique, boolean indexed, boolean readOnly) {}
