package io.ferro.sql;

import io.ferro.dialect.Dialect;
import io.ferro.spi.ColumnDescriptor;
import java.util.List;
import java.util.stream.Collectors;

/** Columns as a statement lists them. */
final class ColumnList {

    private ColumnList() {}

    /** {@return the names, quoted, with commas between them} */
    static String of(Dialect dialect, List<? extends ColumnDescriptor<?>> columns) {
        return columns.stream().map(column -> dialect.quote(column.name())).collect(Collectors.joining(", "));
    }
}
