package io.ferro.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import com.zaxxer.hikari.HikariDataSource;
import io.ferro.processor.ModelProcessor;
import io.ferro.spi.ModelDescriptor;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** Projects that let no warning of the compiler pass can use models, inside a module and outside. */
class ConsumerTest {

    @TempDir
    Path project;

    @BeforeEach
    void writeModels() throws IOException {
        write("shop/Product.java", """
                package shop;

                import io.ferro.model.*;
                import org.jspecify.annotations.Nullable;

                @Model
                @Unique({"vendor", "name"})
                public class Product {
                    @Id @Nullable Long id;
                    String name = "";
                    @Deprecated @Nullable String oldName;
                    @Nullable Ref<Vendor> vendor;
                    Season season = Season.SUMMER;

                    Product() {}

                    public enum Season { SUMMER, WINTER }
                }
                """);
        write("shop/Vendor.java", """
                package shop;

                @io.ferro.model.Model
                record Vendor(@io.ferro.model.Id String country, int number) {}
                """);
        write("shop/Line.java", """
                package shop;

                import io.ferro.model.*;

                @Deprecated(forRemoval = true)
                @Model
                class Line {
                    @Id java.util.UUID order = new java.util.UUID(0, 0);
                    @Id short number;
                    java.util.Optional<Ref<Product>> product = java.util.Optional.empty();
                }
                """);
    }

    @Test
    void outsideAModule() throws Exception {
        compilesSilently("--class-path");
    }

    @Test
    void insideAModule() throws Exception {
        write("module-info.java", "module shop { requires transitive io.ferro; exports shop; }");

        compilesSilently("--module-path");
    }

    private void compilesSilently(String path) throws Exception {
        Path output = project.resolve("output");
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", output.toString()));
        arguments.addAll(
                List.of(path, pathOf(ModelDescriptor.class, Nullable.class, HikariDataSource.class, Logger.class)));
        arguments.addAll(List.of("--processor-path", pathOf(ModelProcessor.class, JavaFile.class)));
        arguments.addAll(sources());
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        assertThat(said.toString()).isEmpty();
        assertThat(output.resolve("shop/Product_.class")).exists();
    }

    private List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .toList();
        }
    }

    private static String pathOf(Class<?>... types) throws URISyntaxException {
        List<String> places = new ArrayList<>();
        for (Class<?> type : types) {
            places.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private void write(String path, String source) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
