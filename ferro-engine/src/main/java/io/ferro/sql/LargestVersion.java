package io.ferro.sql;

import io.ferro.spi.ColumnDescriptor;

/** The largest number that a version can be; behind it comes 1 again. */
public final class LargestVersion {

    private LargestVersion() {}

    /**
     * {@return the largest number of a column's type}
     *
     * @param version the column
     */
    public static long of(ColumnDescriptor<? extends Number> version) {
        Class<?> type = version.type().javaType();
        return type == Short.class ? Short.MAX_VALUE : type == Integer.class ? Integer.MAX_VALUE : Long.MAX_VALUE;
    }
}
