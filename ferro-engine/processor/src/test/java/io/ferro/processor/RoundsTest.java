package io.ferro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model may use types that another processor generates. */
class RoundsTest {

    private static final String PRODUCT = """
            package shop;

            import io.ferro.model.*;

            @Model
            class Product {
                @Id Long id;
                Season season;
            }
            """;

    @TempDir
    Path output;

    @Test
    void waitsForATypeOfALaterRound() {
        Compilation compilation = new Compiler(output)
                .with(new SeasonProcessor())
                .process(PRODUCT)
                .succeeded();

        assertThat(compilation.generated("shop/Product_.java")).contains("ColumnType.enumOf(Season.class)");
        assertThat(compilation.generated("META-INF/ferro/models")).isEqualTo("shop.Product\n");
    }

    @Test
    void leavesAMissingTypeToTheCompiler() {
        Compilation compilation = new Compiler(output).process(PRODUCT);

        compilation.failedInTheCompilerOnly();
        assertThat(compilation.hasGenerated("shop/Product_.java")).isFalse();
    }

    /** Generates an enum in the first round. */
    private static final class SeasonProcessor extends AbstractProcessor {

        private boolean done;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                write();
            }
            return false;
        }

        private void write() {
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile("shop.Season").openWriter()) {
                writer.write("package shop; enum Season { SUMMER }");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
