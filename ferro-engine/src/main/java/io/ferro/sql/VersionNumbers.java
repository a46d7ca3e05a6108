package io.ferro.sql;

import io.ferro.spi.ColumnDescriptor;

/** The numbers that versions of rows can be: behind the largest comes the first one again. */
public final class VersionNumbers {

    /** The version of a new row. */
    public static final long FIRST = 1;

    private VersionNumbers() {}

    /**
     * {@return the largest number of a column's type}
     *
     * @param version the column
     */
    public static long largest(ColumnDescriptor<? extends Number> version) {
        Class<?> type = version.type().javaType();
        return type == Short.class ? Short.MAX_VALUE : type == Integer.class ? Integer.MAX_VALUE : Long.MAX_VALUE;
    }
}
