package io.ferro.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.ferro.processor.spec.NullableFields;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that says which fields of a shared type may be null. */
public final class NoteWriter {

    private NoteWriter() {}

    public static JavaFile write(NullableFields nullable, List<AnnotationSpec> generated) {
        FieldSpec names = FieldSpec.builder(String.class, NullableFields.CONSTANT, Modifier.STATIC, Modifier.FINAL)
                .initializer("$S", String.join(",", nullable.fields()))
                .build();
        TypeSpec note = TypeSpec.classBuilder(nullable.note())
                .addOriginatingElement(nullable.type())
                .addJavadoc(
                        "The fields of {@link $L} that may be null, for models of other jars: compilers before JDK 22 do not"
                                + " see it in its class file.",
                        nullable.type().getSimpleName())
                .addAnnotations(generated)
                .addModifiers(Modifier.FINAL)
                .addField(names)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
        return JavaFile.builder(nullable.note().packageName(), note)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
