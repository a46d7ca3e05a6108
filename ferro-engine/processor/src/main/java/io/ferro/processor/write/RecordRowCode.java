package io.ferro.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.ferro.processor.spec.Access;
import io.ferro.processor.spec.CollectionSpec;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.EmbeddedSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    public CodeBlock read(KeyCode key) {
        List<ColumnSpec> keys = model.keys();
        List<ColumnSpec> selected = model.selected();
        return key.beforeParts().toBuilder()
                .add(construct(
                        column -> column.isKey()
                                ? key.parts().get(keys.indexOf(column))
                                : values.read(column, selected.indexOf(column)),
                        embedded -> new EmbeddedCode(model, embedded).call(),
                        collection -> RelationCode.bound(model, collection)))
                .build();
    }

    @Override
    public CodeBlock bind() {
        return construct(
                column -> column.access().get("instance"),
                embedded -> embedded.access().get("instance"),
                collection -> RelationCode.bound(model, collection));
    }

    @Override
    public CodeBlock reload(KeyCode key) {
        return CodeBlock.builder()
                .addStatement("return read(key, row, first, references)")
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

    /** {@return the statement that makes an instance like the one at hand but for these columns} */
    private CodeBlock construct(Function<ColumnSpec, CodeBlock> argument) {
        return construct(argument, embedded -> embedded.access().get("instance"), this::held);
    }

    private CodeBlock held(CollectionSpec collection) {
        return collection.access().get("instance");
    }

    private CodeBlock construct(
            Function<ColumnSpec, CodeBlock> argument,
            Function<EmbeddedSpec, CodeBlock> embeddedArgument,
            Function<CollectionSpec, CodeBlock> collectionArgument) {
        Map<String, CodeBlock> columns = new LinkedHashMap<>();
        for (ColumnSpec column : model.columns()) {
            column.part()
                    .map(Access.OfEmbedded::embedded)
                    .ifPresentOrElse(
                            embedded -> columns.put(embedded.property(), embeddedArgument.apply(embedded)),
                            () -> columns.put(column.property(), argument.apply(column)));
        }
        List<CodeBlock> arguments = new ArrayList<>(columns.values());
        model.collections()
                .forEach(collection -> arguments.add(collection.position(), collectionArgument.apply(collection)));
        return CodeBlock.builder()
                .addStatement("return new $T($L)", model.name(), Layout.statementArguments(arguments))
                .build();
    }
}
