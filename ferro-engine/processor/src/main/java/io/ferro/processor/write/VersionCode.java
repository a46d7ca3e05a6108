package io.ferro.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods about the version of a row; only a model that has one gets them. */
final class VersionCode {

    private VersionCode() {}

    static List<MethodSpec> methods(ModelSpec model, RowCode row) {
        return model.version()
                .map(version -> List.of(version(model, version), withVersion(model, version, row)))
                .orElse(List.of());
    }

    private static MethodSpec version(ModelSpec model, ColumnSpec version) {
        return override("version", TypeName.get(Number.class), model)
                .addStatement("return $L", version.access().get("instance"))
                .build();
    }

    private static MethodSpec withVersion(ModelSpec model, ColumnSpec version, RowCode row) {
        return override("withVersion", model.name(), model)
                .addParameter(Number.class, "version")
                .addCode(row.withValue(version, newValue(version)))
                .build();
    }

    private static CodeBlock newValue(ColumnSpec version) {
        String unset = version.type().isPrimitive() ? "0" : "null";
        return CodeBlock.of(
                "version == null ? $L : version.$LValue()",
                unset,
                version.type().unboxed());
    }

    private static MethodSpec.Builder override(String name, TypeName returned, ModelSpec model) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned)
                .addParameter(model.name(), "instance");
    }
}
