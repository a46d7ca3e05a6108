package io.ferro.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that reads and writes the rows of a model. */
final class DescriptorWriter {

    static final String CLASS_NAME = "Descriptor";

    private final ModelSpec model;
    private final ValueCode values;
    private final KeyCode key;
    private final RowCode row;

    DescriptorWriter(ModelSpec model) {
        this.model = model;
        this.values = new ValueCode(model.generated());
        this.key = KeyCode.of(model, values);
        this.row = RowCode.of(model, values);
    }

    TypeSpec write() {
        return TypeSpec.classBuilder(CLASS_NAME)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(SpiNames.MODEL_DESCRIPTOR, model.name()))
                .addMethod(new TableCode(model, values).constructor())
                .addMethod(key())
                .addMethod(withKey())
                .addMethod(readKey())
                .addMethod(writeKey())
                .addMethod(read())
                .addMethod(reload())
                .addMethod(writeValues())
                .addMethods(new RelationCode(model, row).methods())
                .addMethods(VersionCode.methods(model, row))
                .addMethods(new DefaultCode(model, values, row).methods())
                .addMethods(model.embedded().stream()
                        .map(each -> new EmbeddedCode(model, each).method(values))
                        .toList())
                .addMethods(NullCode.methods(model))
                .build();
    }

    private MethodSpec key() {
        return override("key", ClassName.OBJECT)
                .addParameter(model.name(), "instance")
                .addCode(key.key())
                .build();
    }

    private MethodSpec withKey() {
        return override("withKey", model.name())
                .addParameter(model.name(), "instance")
                .addParameter(ClassName.OBJECT, "key")
                .addCode(row.withKey(key))
                .build();
    }

    private MethodSpec readKey() {
        return override("readKey", ClassName.OBJECT)
                .addParameter(SpiNames.COLUMN_SOURCE, "row")
                .addParameter(TypeName.INT, "first")
                .addException(SpiNames.SQL_EXCEPTION)
                .addCode(key.readKey())
                .build();
    }

    private MethodSpec writeKey() {
        return override("writeKey", TypeName.VOID)
                .addParameter(ClassName.OBJECT, "key")
                .addParameter(SpiNames.COLUMN_SINK, "sink")
                .addParameter(TypeName.INT, "first")
                .addException(SpiNames.SQL_EXCEPTION)
                .addCode(key.writeKey())
                .build();
    }

    private MethodSpec read() {
        return withRow(override("read", model.name()).addParameter(ClassName.OBJECT, "key"))
                .addCode(row.read(key))
                .build();
    }

    private MethodSpec reload() {
        MethodSpec.Builder method = override("reload", model.name())
                .addParameter(model.name(), "instance")
                .addParameter(ClassName.OBJECT, "key");
        return withRow(method).addCode(row.reload(key)).build();
    }

    static MethodSpec.Builder withRow(MethodSpec.Builder method) {
        return method.addParameter(SpiNames.COLUMN_SOURCE, "row")
                .addParameter(TypeName.INT, "first")
                .addParameter(SpiNames.REFERENCES, "references")
                .addException(SpiNames.SQL_EXCEPTION);
    }

    private MethodSpec writeValues() {
        CodeBlock.Builder code = CodeBlock.builder();
        List<ColumnSpec> columns = model.written();
        for (int i = 0; i < columns.size(); i++) {
            code.addStatement(values.write(columns.get(i), i));
        }
        return override("writeValues", TypeName.VOID)
                .addParameter(model.name(), "instance")
                .addParameter(SpiNames.COLUMN_SINK, "sink")
                .addParameter(TypeName.INT, "first")
                .addException(SpiNames.SQL_EXCEPTION)
                .addCode(code.build())
                .build();
    }

    static MethodSpec.Builder override(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }
}
