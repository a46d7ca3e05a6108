package io.ferro.spi;

/** What a condition or a sort is about: a column, or an aggregate over rows. Immutable. */
public sealed interface Operand permits ColumnDescriptor, Aggregation {

    /** {@return the name of the column, for errors} */
    String name();

    /** {@return how a reader of Java code knows it, for errors} */
    String property();

    /** {@return whether it may be NULL} */
    boolean nullable();
}
