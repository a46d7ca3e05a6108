package io.ferro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nullability follows the declaration, whichever annotation {@code Nullable} it is and wherever it stands. */
class NullabilityTest {

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@org.jspecify.annotations.Nullable String",
                "@jakarta.annotation.Nullable String",
                "java.lang.@org.jspecify.annotations.Nullable String",
                "byte @org.jspecify.annotations.Nullable []",
                "@jakarta.annotation.Nullable Integer",
                "@jakarta.annotation.Nullable Ref<Product>",
                "java.util.Optional<String>",
                "java.util.Optional<Ref<Product>>"
            })
    void nullable(String type) {
        assertThat(ofClass(type)).contains(".asNullable()");
        assertThat(ofRecord(type)).contains(".asNullable()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String",
                "Integer",
                "int",
                "byte[]",
                "Ref<Product>",
                "@Id @org.jspecify.annotations.Nullable Long",
                "@org.jspecify.annotations.Nullable byte[]"
            })
    void notNull(String type) {
        assertThat(ofClass(type)).doesNotContain(".asNullable()");
        assertThat(ofRecord(type)).doesNotContain(".asNullable()");
    }

    private String ofClass(String type) {
        return process("class Product { @Id Long id; " + type + " value; }");
    }

    private String ofRecord(String type) {
        return process("record Product(@Id Long id, " + type + " value) {}");
    }

    private String process(String declaration) {
        return new Compiler(output)
                .process("import io.ferro.model.*;\n@Model\n" + declaration)
                .succeeded()
                .generated("Product_.java");
    }
}
