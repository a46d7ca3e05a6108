package io.ferro.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.ferro.processor.spec.CollectionSpec;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.ArrayList;
import java.util.List;

/** The methods about relations; only those a model needs are written. */
final class RelationCode {

    private final ModelSpec model;
    private final RowCode row;

    RelationCode(ModelSpec model, RowCode row) {
        this.model = model;
        this.row = row;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (!model.collections().isEmpty()) {
            methods.add(collections());
            methods.add(bind());
        }
        if (!model.collections().isEmpty() || !model.references().isEmpty()) {
            methods.add(related());
        }
        return methods;
    }

    /** {@return the collection of an instance whose key is in the variable {@code key}} */
    static CodeBlock bound(ModelSpec model, CollectionSpec collection) {
        return CodeBlock.of(
                "references.$L($T.$N, key)",
                collection.joined() ? "links" : "many",
                model.generated(),
                collection.property());
    }

    private MethodSpec collections() {
        ParameterizedTypeName relation = ParameterizedTypeName.get(
                SpiNames.MANY_ATTRIBUTE, model.name(), WildcardTypeName.subtypeOf(Object.class));
        List<CodeBlock> constants = model.collections().stream()
                .map(collection -> CodeBlock.of("$T.$N", model.generated(), collection.property()))
                .toList();
        return DescriptorWriter.override("collections", ParameterizedTypeName.get(ClassName.get(List.class), relation))
                .addStatement("return $T.of($L)", List.class, Layout.statementArguments(constants))
                .build();
    }

    private MethodSpec bind() {
        return DescriptorWriter.override("bind", model.name())
                .addParameter(model.name(), "instance")
                .addParameter(ClassName.OBJECT, "key")
                .addParameter(SpiNames.REFERENCES, "references")
                .addCode(row.bind())
                .build();
    }

    private MethodSpec related() {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (property) {\n$>");
        for (ColumnSpec reference : model.references()) {
            CodeBlock held = reference.access().get("instance");
            CodeBlock value = reference.isOptional() ? CodeBlock.of("$N($L)", NullCode.OR_NULL, held) : held;
            code.add("case $S -> $L;\n", reference.property(), value);
        }
        for (CollectionSpec collection : model.collections()) {
            code.add(
                    "case $S -> $L;\n",
                    collection.property(),
                    collection.access().get("instance"));
        }
        return DescriptorWriter.override("related", ClassName.OBJECT)
                .addParameter(model.name(), "instance")
                .addParameter(ClassName.get(String.class), "property")
                .addCode(code.add("default -> super.related(instance, property);\n$<};\n")
                        .build())
                .build();
    }
}
