package io.ferro.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.ferro.processor.spec.ColumnGroup;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.List;
import java.util.stream.Stream;

/** Writes the constructor of the descriptor, which describes the table. */
final class TableCode {

    private final ModelSpec model;
    private final ValueCode values;

    TableCode(ModelSpec model, ValueCode values) {
        this.model = model;
        this.values = values;
    }

    MethodSpec constructor() {
        List<CodeBlock> arguments = List.of(
                CodeBlock.of("$S", model.table()),
                columns(model.keys()),
                CodeBlock.of("$T.$L", SpiNames.KEY_GENERATION, model.keyGeneration()),
                columns(model.values()),
                groups(model.uniques()),
                groups(model.indexes()));
        return MethodSpec.constructorBuilder()
                .addStatement(
                        "super($T.class, new $T($L)$L)",
                        model.name(),
                        SpiNames.TABLE_DESCRIPTOR,
                        Layout.statementArguments(arguments),
                        settings())
                .build();
    }

    private CodeBlock settings() {
        CodeBlock.Builder settings = CodeBlock.builder();
        if (!model.schema().isEmpty()) {
            settings.add(".inSchema($S)", model.schema());
        }
        if (model.isReadOnly()) {
            settings.add(".asReadOnly()");
        }
        model.version().ifPresent(version -> settings.add(".withVersion($L)", values.column(version)));
        return settings.build();
    }

    private CodeBlock columns(List<ColumnSpec> columns) {
        return list(columns.stream().map(values::column));
    }

    private CodeBlock groups(List<ColumnGroup> groups) {
        return list(groups.stream().map(group -> list(columnNames(group))));
    }

    private Stream<CodeBlock> columnNames(ColumnGroup group) {
        return group.properties().stream()
                .flatMap(property -> model.columns().stream()
                        .filter(column -> column.property().equals(property)))
                .map(column -> CodeBlock.of("$S", column.name()));
    }

    private static CodeBlock list(Stream<CodeBlock> elements) {
        return CodeBlock.of("$T.of($L)", List.class, Layout.arguments(elements.toList()));
    }
}
