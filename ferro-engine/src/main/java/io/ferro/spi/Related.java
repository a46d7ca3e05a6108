package io.ferro.spi;

/**
 * A value of the row that a reference leads to; NULL where it leads nowhere.
 *
 * @param reference the column that holds the key of that row
 * @param table the table of that row
 * @param value the value: a column of that table, or what a reference in it leads to
 */
public record Related(ColumnDescriptor<?> reference, TableDescriptor table, Operand value) implements Operand {

    @Override
    public String name() {
        return value.name();
    }

    @Override
    public String property() {
        return reference.property() + "." + value.property();
    }

    @Override
    public boolean nullable() {
        return reference.nullable() || value.nullable();
    }
}
