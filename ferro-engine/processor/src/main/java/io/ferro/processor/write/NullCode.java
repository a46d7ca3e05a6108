package io.ferro.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The small methods that turn what a field holds into a value or null; only those a model needs are written. */
final class NullCode {

    static final String KEY_OF = "keyOf";
    static final String OR_NULL = "orNull";

    private NullCode() {}

    static List<MethodSpec> methods(ModelSpec model) {
        List<MethodSpec> methods = new ArrayList<>();
        if (model.written().stream().anyMatch(column -> column.reference().isPresent())) {
            methods.add(keyOf());
        }
        if (model.written().stream().anyMatch(ColumnSpec::isOptional)) {
            methods.add(orNull());
        }
        return methods;
    }

    private static MethodSpec keyOf() {
        TypeVariableName key = TypeVariableName.get("I");
        return MethodSpec.methodBuilder(KEY_OF)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariable(key)
                .returns(key)
                .addParameter(
                        ParameterizedTypeName.get(SpiNames.REF, WildcardTypeName.subtypeOf(Object.class)), "reference")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), key), "type")
                .addStatement("return reference == null ? null : reference.id(type)")
                .build();
    }

    private static MethodSpec orNull() {
        TypeVariableName value = TypeVariableName.get("T");
        return MethodSpec.methodBuilder(OR_NULL)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariable(value)
                .returns(value)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Optional.class), value), "value")
                .addStatement("return value == null ? null : value.orElse(null)")
                .build();
    }
}
