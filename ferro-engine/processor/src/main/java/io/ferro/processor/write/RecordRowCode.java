package io.ferro.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.ferro.processor.spec.CollectionSpec;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A record: its instances are made by the canonical constructor and never changed. */
final class RecordRowCode implements RowCode {

    private final ModelSpec model;
    private final ValueCode values;

    RecordRowCode(ModelSpec model, ValueCode values) {
        this.model = model;
        this.values = values;
    }

    @Override
    public CodeBlock withKey(KeyCode key) {
        List<ColumnSpec> keys = model.keys();
        return key.beforeParts().toBuilder()
                .add(construct(column -> column.isKey()
                        ? key.parts().get(keys.indexOf(column))
                        : column.access().get("instance")))
                .build();
    }

    @Override
    public CodeBlock withValue(ColumnSpec column, CodeBlock value) {
        return construct(each -> each.equals(column) ? value : each.access().get("instance"));
    }

    @Override
    public CodeBlock read() {
        List<ColumnSpec> selected = model.selected();
        Function<ColumnSpec, CodeBlock> columns = column -> values.read(column, selected.indexOf(column));
        return model.collections().isEmpty()
                ? construct(columns)
                : CodeBlock.builder()
                        .addStatement("$T key = readKey(row, first)", Object.class)
                        .add(construct(columns, collection -> RelationCode.bound(model, collection)))
                        .build();
    }

    @Override
    public CodeBlock bind() {
        return construct(
                column -> column.access().get("instance"), collection -> RelationCode.bound(model, collection));
    }

    @Override
    public CodeBlock reload() {
        return CodeBlock.builder()
                .addStatement("return read(row, first, references)")
                .build();
    }

    @Override
    public CodeBlock withDefaults(DefaultCode defaults) {
        return construct(column -> defaults.awaits(column)
                ? CodeBlock.of(
                        "$L ? $L : $L",
                        DefaultCode.isMissing(column),
                        defaults.read(column),
                        column.access().get("instance"))
                : column.access().get("instance"));
    }

    private CodeBlock construct(Function<ColumnSpec, CodeBlock> argument) {
        return construct(argument, collection -> collection.access().get("instance"));
    }

    private CodeBlock construct(
            Function<ColumnSpec, CodeBlock> argument, Function<CollectionSpec, CodeBlock> collectionArgument) {
        List<CodeBlock> arguments =
                new ArrayList<>(model.columns().stream().map(argument).toList());
        for (int i = model.collections().size() - 1; i >= 0; i--) {
            CollectionSpec collection = model.collections().get(i);
            arguments.add(collection.position(), collectionArgument.apply(collection));
        }
        return CodeBlock.builder()
                .addStatement("return new $T($L)", model.name(), Layout.statementArguments(arguments))
                .build();
    }
}
