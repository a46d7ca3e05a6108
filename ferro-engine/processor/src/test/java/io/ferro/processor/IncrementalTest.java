package io.ferro.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that compiles what changed generates what changed. */
class IncrementalTest {

    private static final String VENDOR = """
            package shop;
            import io.ferro.model.*;
            @Model
            class Vendor {
                @Id int number;
            }
            """;

    private static final String PRODUCT = """
            package shop;
            import io.ferro.model.*;
            @Model
            class Product extends Named {
                @Id Long id;
                Ref<Vendor> vendor;
            }
            """;

    private static final String NAMED = """
            package shop;
            abstract class Named {
                @io.ferro.model.Column(unique = true) @jakarta.annotation.Nullable String name;
            }
            """;

    private static final String COUNTRY = """
            package shop;
            @io.ferro.model.Model
            record Country(@io.ferro.model.Id String code) {}
            """;

    @TempDir
    Path output;

    @Test
    void whatDidNotChangeIsNotGeneratedAgain() throws IOException {
        compile(VENDOR, PRODUCT, NAMED, COUNTRY);
        makeOld();

        compile(VENDOR.replace("int number", "long number"));

        assertThat(newFiles()).containsExactlyInAnyOrder("shop/Vendor_.java", "META-INF/ferro/models");
        assertThat(text("META-INF/ferro/models")).isEqualTo("shop.Country\nshop.Product\nshop.Vendor\n");
    }

    /** A build tool compiles again whatever uses a class that changed: a model uses those it refers to. */
    @Test
    void whatDependsOnTheChangeFollowsIt() throws IOException {
        compile(VENDOR, PRODUCT, NAMED, COUNTRY);
        makeOld();

        compile(VENDOR.replace("int number", "long number"), PRODUCT);

        assertThat(newFiles())
                .containsExactlyInAnyOrder("shop/Vendor_.java", "shop/Product_.java", "META-INF/ferro/models");
        assertThat(text("shop/Product_.java"))
                .contains("ColumnDescriptor.of(\"vendor_number\", \"vendor\", ColumnType.LONG)");
    }

    @Test
    void eachClassIsMadeOfOneTypeAndTheIndexOfAllModels() {
        OriginsRecorder classes = new OriginsRecorder(new ModelProcessor());
        OriginsRecorder index = new OriginsRecorder(new IndexProcessor());

        new Compiler(output).processWith(classes, VENDOR, PRODUCT, NAMED, COUNTRY);
        new Compiler(output).processWith(index, VENDOR, PRODUCT, NAMED, COUNTRY);

        assertThat(classes.origins)
                .containsOnly(
                        entry("shop.Vendor_", Set.of("shop.Vendor")),
                        entry("shop.Product_", Set.of("shop.Product")),
                        entry("shop.Named_", Set.of("shop.Named")),
                        entry("shop.Country_", Set.of("shop.Country")));
        assertThat(index.origins)
                .containsOnly(entry("META-INF/ferro/models", Set.of("shop.Country", "shop.Product", "shop.Vendor")));
    }

    @Test
    void gradleIsToldSoWhereTheCompilerReadsWhatItNeedsFromClassFiles() throws IOException {
        assertThat(IncrementalKind.options("isolating", 21)).isEmpty();
        assertThat(IncrementalKind.options("isolating", 22))
                .containsExactly("org.gradle.annotation.processing.isolating");
        assertThat(Files.readAllLines(Compiler.resource("/META-INF/gradle/incremental.annotation.processors")))
                .containsExactly(
                        "io.ferro.processor.ModelProcessor,dynamic", "io.ferro.processor.IndexProcessor,dynamic");
    }

    private void compile(String... sources) {
        new Compiler(output).compile(sources).succeeded();
    }

    private String text(String file) {
        return Compiler.text(output.resolve(file));
    }

    private void makeOld() throws IOException {
        for (Path file : generated()) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        }
    }

    private List<String> newFiles() throws IOException {
        return generated().stream()
                .filter(file -> file.toFile().lastModified() > 0)
                .map(file -> output.relativize(file).toString())
                .toList();
    }

    private List<Path> generated() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .toList();
        }
    }
}
