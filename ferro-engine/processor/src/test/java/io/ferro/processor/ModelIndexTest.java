package io.ferro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index stays right when only some of the sources are compiled again. */
class ModelIndexTest {

    private static final String INDEX = "META-INF/ferro/models";

    private static final String PRODUCT =
            "package shop; @io.ferro.model.Model record Product(@io.ferro.model.Id Long id) {}";
    private static final String VENDOR =
            "package shop; @io.ferro.model.Model record Vendor(@io.ferro.model.Id Long id) {}";

    @TempDir
    Path output;

    @Test
    void isNotWrittenWithoutModels() {
        Compilation compilation = compile("package shop; class Plain {}");

        assertThat(compilation.hasGenerated(INDEX)).isFalse();
    }

    @Test
    void keepsModelsThatAreNotCompiledAgain() {
        compile(PRODUCT, VENDOR);

        assertThat(compile(VENDOR).generated(INDEX)).isEqualTo("shop.Product\nshop.Vendor\n");
    }

    @Test
    void gainsANewModel() {
        compile(VENDOR);

        assertThat(compile(PRODUCT).generated(INDEX)).isEqualTo("shop.Product\nshop.Vendor\n");
    }

    @Test
    void losesAClassThatIsGone() throws IOException {
        compile(PRODUCT, VENDOR);
        Files.delete(output.resolve("shop/Product.class"));

        assertThat(compile(VENDOR).generated(INDEX)).isEqualTo("shop.Vendor\n");
    }

    @Test
    void losesAClassThatIsNoModelAnyMore() {
        compile(PRODUCT, VENDOR);

        assertThat(compile("package shop; record Product(Long id) {}", VENDOR).generated(INDEX))
                .isEqualTo("shop.Vendor\n");
    }

    @Test
    void isLeftAloneByACompilationWithErrors() {
        compile(PRODUCT);
        Compilation failed =
                compile("package shop; @io.ferro.model.Model record Broken(@io.ferro.model.Id Object id) {}");

        assertThat(failed.generated(INDEX)).isEqualTo("shop.Product\n");
    }

    private Compilation compile(String... sources) {
        return new Compiler(output).compile(sources);
    }
}
