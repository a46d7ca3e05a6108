package io.ferro.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.ferro.processor.spec.Access;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.EmbeddedSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An embedded field: the object that holds its attributes, and the method that reads what it holds. */
final class EmbeddedCode {

    private final ModelSpec model;
    private final EmbeddedSpec embedded;
    private final List<ColumnSpec> columns;

    EmbeddedCode(ModelSpec model, EmbeddedSpec embedded) {
        this.model = model;
        this.embedded = embedded;
        this.columns = model.columnsOf(embedded);
    }

    /** {@return the constant through which queries reach the attributes} */
    FieldSpec constant() {
        ClassName type = model.generated().nestedClass(className());
        return FieldSpec.builder(type, embedded.property(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("{@code $L}: the columns of the embedded {@link $T}.", embedded.property(), rawType())
                .initializer("new $T()", type)
                .build();
    }

    /** {@return the class of that constant} */
    TypeSpec attributes(AttributeWriter writer) {
        TypeSpec.Builder type = TypeSpec.classBuilder(className())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The attributes of {@code $L}.", embedded.property());
        columns.forEach(column -> type.addField(writer.write(column)));
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private String className() {
        return embedded.capitalized() + "Attributes";
    }

    private Object rawType() {
        return embedded.type() instanceof ParameterizedTypeName generic ? generic.rawType() : embedded.type();
    }

    /** {@return the expression that reads what the field holds} */
    CodeBlock call() {
        return CodeBlock.of("$N(row, first, references)", methodName());
    }

    private String methodName() {
        return "read" + embedded.capitalized();
    }

    /** {@return the method that reads what the field holds} */
    MethodSpec method(ValueCode values) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(methodName())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(embedded.type());
        return DescriptorWriter.withRow(method)
                .addCode(embedded.nullable() ? absent(values) : CodeBlock.of(""))
                .addCode(embedded.isRecord() ? constructed(values) : filled(values))
                .build();
    }

    private CodeBlock absent(ValueCode values) {
        List<CodeBlock> missing = columns.stream()
                .map(column -> CodeBlock.of("$L == null", values.readOrNull(column, place(column))))
                .toList();
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", Layout.continued(missing, "&& "))
                .addStatement("return null")
                .endControlFlow()
                .build();
    }

    private CodeBlock constructed(ValueCode values) {
        List<CodeBlock> arguments =
                columns.stream().map(column -> read(values, column)).toList();
        return CodeBlock.builder()
                .addStatement("return new $T($L)", embedded.type(), Layout.statementArguments(arguments))
                .build();
    }

    private CodeBlock filled(ValueCode values) {
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$T held = new $T()", embedded.type(), embedded.type());
        for (ColumnSpec column : columns) {
            code.addStatement(part(column).part().set("held", read(values, column)));
        }
        return code.addStatement("return held").build();
    }

    private CodeBlock read(ValueCode values, ColumnSpec column) {
        return part(column).primitive()
                ? values.readNotNull(column, place(column))
                : values.read(column, place(column));
    }

    private static Access.OfEmbedded part(ColumnSpec column) {
        return column.part().orElseThrow();
    }

    private int place(ColumnSpec column) {
        return model.selected().indexOf(column);
    }
}
