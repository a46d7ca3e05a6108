package io.ferro.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.ferro.processor.spec.AttributeKind;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.EnumMark;
import io.ferro.processor.spec.ReferenceSpec;
import io.ferro.processor.spec.ValueType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the constants that queries use. */
final class AttributeWriter {

    private final ClassName model;

    AttributeWriter(ClassName model) {
        this.model = model;
    }

    FieldSpec write(ColumnSpec column) {
        return column.reference().isPresent()
                ? reference(column, column.reference().get())
                : value(column);
    }

    private FieldSpec value(ColumnSpec column) {
        return field(type(column), column)
                .addJavadoc("{@code $L}: the column {@code $L}.", column.property(), Documentation.name(column.name()))
                .initializer("$T.of($L)", rawType(column), Layout.stacked(List.of(descriptor(column))))
                .build();
    }

    private FieldSpec reference(ColumnSpec column, ReferenceSpec reference) {
        ParameterizedTypeName type =
                ParameterizedTypeName.get(SpiNames.REF_ATTRIBUTE, model, reference.target(), type(column));
        List<CodeBlock> arguments = List.of(
                CodeBlock.of("$T.class", reference.target()),
                CodeBlock.of("$T.of($L)", rawType(column), descriptor(column)));
        return field(type, column)
                .addJavadoc(
                        "{@code $L}: the {@link $T} whose key is in the column {@code $L}.",
                        column.property(),
                        reference.target(),
                        Documentation.name(column.name()))
                .initializer("$T.of($L)", SpiNames.REF_ATTRIBUTE, Layout.stacked(arguments))
                .build();
    }

    /** A constant, or a field of the one object that stands for an embedded field. */
    private static FieldSpec.Builder field(TypeName type, ColumnSpec column) {
        return column.part()
                .map(part -> FieldSpec.builder(type, part.name(), Modifier.PUBLIC, Modifier.FINAL))
                .orElseGet(() ->
                        FieldSpec.builder(type, column.property(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL));
    }

    private ParameterizedTypeName type(ColumnSpec column) {
        AttributeKind attribute = column.type().kind().attribute();
        return attribute.namesItsValues()
                ? ParameterizedTypeName.get(
                        rawType(column), model, column.type().boxed())
                : ParameterizedTypeName.get(rawType(column), model);
    }

    private static ClassName rawType(ColumnSpec column) {
        return SpiNames.query(column.type().kind().attribute().className());
    }

    private static CodeBlock descriptor(ColumnSpec column) {
        CodeBlock plain = CodeBlock.of(
                "$T.of($S, $S, $L)", SpiNames.COLUMN_DESCRIPTOR, column.name(), column.property(), columnType(column));
        return Layout.chain(plain, settings(column));
    }

    private static CodeBlock columnType(ColumnSpec column) {
        String storage = EnumMark.of(column.element()).map(EnumMark::storage).orElse("TEXT");
        return switch (storage) {
            case "CHECKED" ->
                CodeBlock.of(
                        "$T.checkedEnumOf($T.class)",
                        SpiNames.COLUMN_TYPE,
                        column.type().javaType());
            case "NATIVE" ->
                CodeBlock.of(
                        "$T.nativeEnumOf($T.class, $S)",
                        SpiNames.COLUMN_TYPE,
                        column.type().javaType(),
                        EnumTypeName.of(column));
            default -> columnType(column.type());
        };
    }

    static CodeBlock columnType(ValueType type) {
        return switch (type.kind()) {
            case ENUM -> CodeBlock.of("$T.enumOf($T.class)", SpiNames.COLUMN_TYPE, type.javaType());
            case JSON ->
                CodeBlock.of("$T.jsonOf(new $T<$T>() {})", SpiNames.COLUMN_TYPE, SpiNames.JSON_TYPE, type.javaType());
            default -> CodeBlock.of("$T.$L", SpiNames.COLUMN_TYPE, type.kind());
        };
    }

    private static List<CodeBlock> settings(ColumnSpec column) {
        List<CodeBlock> settings = new ArrayList<>();
        if (column.isNullable()) {
            settings.add(CodeBlock.of(".asNullable()"));
        }
        if (column.options().unique()) {
            settings.add(CodeBlock.of(".asUnique()"));
        }
        if (column.options().indexed()) {
            settings.add(CodeBlock.of(".withIndex()"));
        }
        if (column.options().readOnly()) {
            settings.add(CodeBlock.of(".asReadOnly()"));
        }
        if (!column.options().declaredType().isEmpty()) {
            settings.add(CodeBlock.of(".withDeclaredType($S)", column.options().declaredType()));
        }
        if (column.hasDefault()) {
            settings.add(CodeBlock.of(".withDefault($S)", column.options().defaultValue()));
        }
        if (!column.options().check().isEmpty()) {
            settings.add(CodeBlock.of(".withCheck($S)", column.options().check()));
        }
        column.reference()
                .map(reference -> CodeBlock.of(
                        ".references($T.class, $T.$L)", reference.target(), SpiNames.ON_DELETE, reference.onDelete()))
                .ifPresent(settings::add);
        return settings;
    }
}
