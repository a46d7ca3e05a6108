package io.ferro.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.ferro.processor.spec.CollectionSpec;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.EmbeddedSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.List;

/** A class: its instances are made empty and then filled. */
final class ClassRowCode implements RowCode {

    private final ModelSpec model;
    private final ValueCode values;

    ClassRowCode(ModelSpec model, ValueCode values) {
        this.model = model;
        this.values = values;
    }

    @Override
    public CodeBlock withKey(KeyCode key) {
        CodeBlock.Builder code = key.beforeParts().toBuilder();
        List<ColumnSpec> columns = model.keys();
        for (int i = 0; i < columns.size(); i++) {
            code.addStatement(
                    columns.get(i).access().set("instance", key.partsOrNone().get(i)));
        }
        return code.addStatement("return instance").build();
    }

    @Override
    public CodeBlock withValue(ColumnSpec column, CodeBlock value) {
        return CodeBlock.builder()
                .addStatement(column.access().set("instance", value))
                .addStatement("return instance")
                .build();
    }

    @Override
    public CodeBlock read(KeyCode key) {
        return CodeBlock.builder()
                .addStatement("return reload(new $T(), key, row, first, references)", model.name())
                .build();
    }

    @Override
    public CodeBlock reload(KeyCode key) {
        CodeBlock.Builder code = key.beforeParts().toBuilder();
        List<ColumnSpec> keys = model.keys();
        List<ColumnSpec> columns = model.selected();
        for (int i = 0; i < columns.size(); i++) {
            ColumnSpec column = columns.get(i);
            if (column.part().isEmpty()) {
                CodeBlock value = column.isKey() ? key.parts().get(keys.indexOf(column)) : values.read(column, i);
                code.addStatement(column.access().set("instance", value));
            }
        }
        for (EmbeddedSpec embedded : model.embedded()) {
            code.addStatement(embedded.access().set("instance", new EmbeddedCode(model, embedded).call()));
        }
        return model.collections().isEmpty()
                ? code.addStatement("return instance").build()
                : code.addStatement("return bind(instance, key, references)").build();
    }

    @Override
    public CodeBlock bind() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (CollectionSpec collection : model.collections()) {
            code.addStatement(collection.access().set("instance", RelationCode.bound(model, collection)));
        }
        return code.addStatement("return instance").build();
    }

    @Override
    public CodeBlock withDefaults(DefaultCode defaults) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (ColumnSpec column : defaults.awaited()) {
            code.beginControlFlow("if ($L)", DefaultCode.isMissing(column))
                    .addStatement(column.access().set("instance", defaults.read(column)))
                    .endControlFlow();
        }
        return code.addStatement("return instance").build();
    }
}
