package io.ferro.processor.write;

import com.palantir.javapoet.ClassName;
import io.ferro.processor.read.SnakeCase;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.EnumMark;

/** The name of an enum's type in the database. */
final class EnumTypeName {

    private EnumTypeName() {}

    static String of(ColumnSpec column) {
        return EnumMark.of(column.element())
                .map(EnumMark::type)
                .filter(given -> !given.isEmpty())
                .orElseGet(() -> SnakeCase.of(((ClassName) column.type().javaType()).simpleName()));
    }
}
