package io.ferro.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** A key of several columns, which is an instance of the record {@code Key} inside the generated class. */
final class CompositeKeyCode implements KeyCode {

    private static final String KEY = "Key";

    private final List<ColumnSpec> columns;
    private final ClassName key;
    private final ValueCode values;

    CompositeKeyCode(ModelSpec model, ValueCode values) {
        this.columns = model.keys();
        this.key = model.generated().nestedClass(KEY);
        this.values = values;
    }

    /** {@return the record} */
    static TypeSpec keyRecord(ModelSpec model) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        TypeSpec.Builder key = TypeSpec.recordBuilder(KEY)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The primary key of {@link $T}.\n", model.name());
        for (ColumnSpec column : model.keys()) {
            components.addParameter(column.type().unboxed(), column.property());
            key.addJavadoc("\n@param $L the column {@code $L}", column.property(), Documentation.name(column.name()));
        }
        return key.recordConstructor(components.build()).build();
    }

    @Override
    public CodeBlock key() {
        CodeBlock.Builder code = CodeBlock.builder();
        List<CodeBlock> missing = columns.stream()
                .filter(column -> !column.type().isPrimitive())
                .map(column -> CodeBlock.of("$L == null", column.access().get("instance")))
                .toList();
        if (!missing.isEmpty()) {
            code.beginControlFlow("if ($L)", CodeBlock.join(missing, " || "))
                    .addStatement("return null")
                    .endControlFlow();
        }
        List<CodeBlock> held =
                columns.stream().map(column -> column.access().get("instance")).toList();
        return code.addStatement("return new $T($L)", key, Layout.statementArguments(held))
                .build();
    }

    @Override
    public List<CodeBlock> parts() {
        return columns.stream()
                .map(column -> CodeBlock.of("parts.$N()", column.property()))
                .toList();
    }

    @Override
    public CodeBlock beforeParts() {
        return CodeBlock.builder().addStatement("$T parts = ($T) key", key, key).build();
    }

    @Override
    public CodeBlock readKey() {
        List<CodeBlock> read = IntStream.range(0, columns.size())
                .mapToObj(i -> values.readNotNull(columns.get(i), i))
                .toList();
        return CodeBlock.builder()
                .addStatement("return new $T($L)", key, Layout.statementArguments(read))
                .build();
    }

    @Override
    public CodeBlock writeKey() {
        CodeBlock.Builder code = beforeParts().toBuilder();
        for (int i = 0; i < columns.size(); i++) {
            code.addStatement(values.writeNotNull(columns.get(i), i, parts().get(i)));
        }
        return code.build();
    }
}
