package io.ferro.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.ferro.processor.spec.ColumnKind;
import io.ferro.processor.spec.ColumnSpec;
import java.util.Optional;

/** The expressions that read a column of a row, and the statements that set a parameter. */
final class ValueCode {

    private final ClassName generated;

    ValueCode(ClassName generated) {
        this.generated = generated;
    }

    /** {@return the column of the table behind an attribute} */
    CodeBlock column(ColumnSpec column) {
        String key = column.reference().isPresent() ? ".id()" : "";
        return CodeBlock.of("$T.$N$L.column()", generated, column.property(), key);
    }

    /** {@return the value as the field holds it} */
    CodeBlock read(ColumnSpec column, int offset) {
        CodeBlock value = column.reference()
                .map(reference ->
                        CodeBlock.of("references.ref($T.class, $L)", reference.target(), readOrNull(column, offset)))
                .orElseGet(
                        () -> column.type().isPrimitive() ? readNotNull(column, offset) : readOrNull(column, offset));
        return column.isOptional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
    }

    /** {@return the value of a column that is never NULL} */
    CodeBlock readNotNull(ColumnSpec column, int offset) {
        return column.type().kind().hasPrimitive()
                ? CodeBlock.of("row.get$L($L)", column.type().kind().accessor(), place(offset))
                : readOrNull(column, offset);
    }

    /** {@return the value of a column, null for NULL} */
    CodeBlock readOrNull(ColumnSpec column, int offset) {
        ColumnKind kind = column.type().kind();
        if (kind.hasOwnTypes()) {
            return CodeBlock.of("$L.type().read(row, $L)", column(column), place(offset));
        }
        return CodeBlock.of("row.get$L$L($L)", kind.accessor(), kind.hasPrimitive() ? "OrNull" : "", place(offset));
    }

    /** {@return the statement that sets a parameter to what the field holds} */
    CodeBlock write(ColumnSpec column, int offset) {
        CodeBlock value = column.access().get("instance");
        if (column.isOptional()) {
            value = CodeBlock.of("$N($L)", NullCode.OR_NULL, value);
        }
        if (column.reference().isPresent()) {
            value = CodeBlock.of(
                    "$N($L, $T.class)", NullCode.KEY_OF, value, column.type().boxed());
        }
        boolean primitive = column.type().isPrimitive() && column.reference().isEmpty();
        return primitive ? writeNotNull(column, offset, value) : writeOrNull(column, offset, value);
    }

    /** {@return the statement that sets a parameter to a value that is never null} */
    CodeBlock writeNotNull(ColumnSpec column, int offset, CodeBlock value) {
        return column.type().kind().hasPrimitive()
                ? CodeBlock.of("sink.set$L($L, $L)", column.type().kind().accessor(), place(offset), value)
                : writeOrNull(column, offset, value);
    }

    private CodeBlock writeOrNull(ColumnSpec column, int offset, CodeBlock value) {
        ColumnKind kind = column.type().kind();
        if (kind.hasOwnTypes()) {
            return CodeBlock.of("$L.type().write(sink, $L, $L)", column(column), place(offset), value);
        }
        String suffix = kind.hasPrimitive() ? "OrNull" : "";
        return CodeBlock.of("sink.set$L$L($L, $L)", kind.accessor(), suffix, place(offset), value);
    }

    private static String place(int offset) {
        return offset == 0 ? "first" : "first + " + offset;
    }
}
