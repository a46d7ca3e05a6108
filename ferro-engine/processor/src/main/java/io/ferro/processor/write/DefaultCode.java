package io.ferro.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.List;

/** Writes the methods about the defaults that the database gives to fields that are null; none for a model without. */
final class DefaultCode {

    private final ModelSpec model;
    private final ValueCode values;
    private final RowCode row;

    /** The columns with a default, in the order in which the engine selects them. */
    private final List<ColumnSpec> defaulted;

    DefaultCode(ModelSpec model, ValueCode values, RowCode row) {
        this.model = model;
        this.values = values;
        this.row = row;
        this.defaulted = model.values().stream().filter(ColumnSpec::hasDefault).toList();
    }

    List<MethodSpec> methods() {
        return defaulted.stream().anyMatch(this::awaits) ? List.of(awaitsDefaults(), withDefaults()) : List.of();
    }

    private MethodSpec awaitsDefaults() {
        List<CodeBlock> missing = defaulted.stream()
                .filter(this::awaits)
                .map(DefaultCode::isMissing)
                .toList();
        return DescriptorWriter.override("awaitsDefaults", TypeName.BOOLEAN)
                .addParameter(model.name(), "instance")
                .addStatement("return $L", Layout.statementContinued(missing, "|| "))
                .build();
    }

    private MethodSpec withDefaults() {
        MethodSpec.Builder method =
                DescriptorWriter.override("withDefaults", model.name()).addParameter(model.name(), "instance");
        return DescriptorWriter.withRow(method).addCode(row.withDefaults(this)).build();
    }

    /** A version has a default for the rows of others: Ferro gives one itself. */
    boolean awaits(ColumnSpec column) {
        return column.holdsNull() && !column.isVersion() && defaulted.contains(column);
    }

    List<ColumnSpec> awaited() {
        return defaulted.stream().filter(this::awaits).toList();
    }

    static CodeBlock isMissing(ColumnSpec column) {
        CodeBlock value = column.access().get("instance");
        return column.isOptional()
                ? CodeBlock.of("$N($L) == null", NullCode.OR_NULL, value)
                : CodeBlock.of("$L == null", value);
    }

    CodeBlock read(ColumnSpec column) {
        return values.read(column, defaulted.indexOf(column));
    }
}
