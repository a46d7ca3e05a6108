package io.ferro.spi;

/** What a condition or a sort is about: a column, a value of a related row, or an aggregate over rows. Immutable. */
public sealed interface Operand permits ColumnDescriptor, Aggregation, Related {

    /** {@return the name of the column, for errors} */
    String name();

    /** {@return how a reader of Java code knows it, for errors} */
    String property();

    /** {@return whether it may be NULL} */
    boolean nullable();
}
