package io.ferro.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.List;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** Writes the class {@code X_} of a model {@code X}: its attributes, then its descriptor, which is built from them. */
public final class ModelWriter {

    private static final String GENERATOR = "io.ferro.processor.ModelProcessor";
    private static final String INDENT = "    ";

    private ModelWriter() {}

    public static JavaFile write(ModelSpec model) {
        AttributeWriter attributes = new AttributeWriter(model.name());
        CollectionWriter collections = new CollectionWriter(model.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(model.generated())
                .addOriginatingElement(model.element())
                .addJavadoc(
                        "The attributes of {@link $T}, for queries, and the code that reads and writes rows of the table"
                                + " {@code $L}.",
                        model.name(),
                        Documentation.name(model.table()))
                .addAnnotations(generated(model.seesGenerated()))
                .addAnnotation(suppressWarnings())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        model.columns().stream()
                .filter(column -> column.part().isEmpty())
                .forEach(column -> type.addField(attributes.write(column)));
        List<EmbeddedCode> embedded = model.embedded().stream()
                .map(each -> new EmbeddedCode(model, each))
                .toList();
        embedded.forEach(each -> type.addField(each.constant()));
        model.collections().forEach(collection -> type.addField(collections.write(collection)));
        type.addField(descriptor(model))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (model.hasCompositeKey()) {
            type.addType(CompositeKeyCode.keyRecord(model));
        }
        embedded.forEach(each -> type.addType(each.attributes(attributes)));
        type.addType(new DescriptorWriter(model).write());
        return JavaFile.builder(model.generated().packageName(), type.build())
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build();
    }

    private static FieldSpec descriptor(ModelSpec model) {
        ParameterizedTypeName type = ParameterizedTypeName.get(SpiNames.MODEL_DESCRIPTOR, model.name());
        return FieldSpec.builder(type, "DESCRIPTOR", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Reads and writes rows; sessions use it.")
                .initializer("new $L()", DescriptorWriter.CLASS_NAME)
                .build();
    }

    /** {@return the annotation on generated classes, where their module sees it} */
    public static List<AnnotationSpec> generated(boolean seesGenerated) {
        AnnotationSpec annotation = AnnotationSpec.builder(Generated.class)
                .addMember("value", "$S", GENERATOR)
                .build();
        return seesGenerated ? List.of(annotation) : List.of();
    }

    /**
     * What a model may be without a warning must not become one here: deprecated, less visible than this class, null until a row
     * is read. Eclipse takes {@code all}, and then has nothing to say about the names it does not know.
     */
    private static AnnotationSpec suppressWarnings() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "{$S, $S, $S, $S, $S}", "all", "deprecation", "exports", "removal", "NullAway")
                .build();
    }
}
