package io.ferro.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.KeyGeneration;
import io.ferro.processor.spec.ModelSpec;
import java.util.List;

/** A key of one column, which is the value of its field. */
final class SingleKeyCode implements KeyCode {

    private final ModelSpec model;
    private final ColumnSpec column;
    private final ValueCode values;

    SingleKeyCode(ModelSpec model, ValueCode values) {
        this.model = model;
        this.column = model.keys().get(0);
        this.values = values;
    }

    @Override
    public CodeBlock key() {
        CodeBlock value = column.access().get("instance");
        if (model.keyGeneration() != KeyGeneration.DATABASE) {
            return CodeBlock.builder().addStatement("return $L", value).build();
        }
        String missing = column.type().isPrimitive() ? "key == 0" : "key == null || key == 0";
        return CodeBlock.builder()
                .addStatement("$T key = $L", column.type().javaType(), value)
                .addStatement("return $L ? null : key", missing)
                .build();
    }

    @Override
    public List<CodeBlock> parts() {
        return List.of(CodeBlock.of("($T) key", column.type().boxed()));
    }

    /** Without a key, a field that cannot be null is as it was before the database chose one. */
    @Override
    public List<CodeBlock> partsOrNone() {
        boolean zero = column.type().isPrimitive() && model.keyGeneration() == KeyGeneration.DATABASE;
        return zero
                ? List.of(
                        CodeBlock.of("key == null ? 0 : ($T) key", column.type().boxed()))
                : parts();
    }

    @Override
    public CodeBlock beforeParts() {
        return CodeBlock.of("");
    }

    @Override
    public CodeBlock readKey() {
        return CodeBlock.builder()
                .addStatement("return $L", values.readNotNull(column, 0))
                .build();
    }

    @Override
    public CodeBlock writeKey() {
        return CodeBlock.builder()
                .addStatement(values.writeNotNull(column, 0, parts().get(0)))
                .build();
    }
}
