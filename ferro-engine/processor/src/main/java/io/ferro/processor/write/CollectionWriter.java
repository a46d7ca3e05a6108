package io.ferro.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.ferro.processor.spec.CollectionSpec;
import io.ferro.processor.spec.JoinSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the constants of relations to many rows. */
final class CollectionWriter {

    private final ClassName model;

    CollectionWriter(ClassName model) {
        this.model = model;
    }

    FieldSpec write(CollectionSpec collection) {
        ParameterizedTypeName type = ParameterizedTypeName.get(SpiNames.MANY_ATTRIBUTE, model, collection.target());
        return FieldSpec.builder(type, collection.property(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        collection.joined()
                                ? "{@code $L}: each {@link $T} linked by a join table."
                                : "{@code $L}: each {@link $T} that refers to this model.",
                        collection.property(),
                        collection.target())
                .initializer(initializer(collection))
                .build();
    }

    private CodeBlock initializer(CollectionSpec collection) {
        String factory = collection.join().isPresent() ? "joinedBy" : collection.joined() ? "joinedFrom" : "referredBy";
        CodeBlock declared =
                collection.join().map(CollectionWriter::join).orElseGet(() -> CodeBlock.of("$S", collection.via()));
        List<CodeBlock> arguments = List.of(
                CodeBlock.of("$T.class", model),
                CodeBlock.of("$T.class", collection.target()),
                CodeBlock.of("$S", collection.property()),
                declared);
        return CodeBlock.of("$T.$L($L)", SpiNames.MANY_ATTRIBUTE, factory, Layout.stacked(arguments));
    }

    private static CodeBlock join(JoinSpec join) {
        List<CodeBlock> arguments = List.of(
                CodeBlock.of("$S", join.table()),
                column(join.owner(), false),
                column(join.target(), join.reverseIndex()));
        CodeBlock schema = join.schema().isEmpty() ? CodeBlock.of("") : CodeBlock.of(".inSchema($S)", join.schema());
        return CodeBlock.of("$T.of($L)$L", SpiNames.JOIN_DESCRIPTOR, Layout.stacked(arguments), schema);
    }

    private static CodeBlock column(JoinSpec.Column column, boolean indexed) {
        CodeBlock plain = CodeBlock.of(
                "$T.of($S, $S, $L)",
                SpiNames.COLUMN_DESCRIPTOR,
                column.name(),
                column.name(),
                AttributeWriter.columnType(column.type()));
        List<CodeBlock> settings = new ArrayList<>();
        if (indexed) {
            settings.add(CodeBlock.of(".withIndex()"));
        }
        if (!column.declaredType().isEmpty()) {
            settings.add(CodeBlock.of(".withDeclaredType($S)", column.declaredType()));
        }
        settings.add(CodeBlock.of(".references($T.class, $T.CASCADE)", column.model(), SpiNames.ON_DELETE));
        return Layout.chain(plain, settings);
    }
}
