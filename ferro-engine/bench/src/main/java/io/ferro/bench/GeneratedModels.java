package io.ferro.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * Writes so many models and compiles them, and says what the process took until then. Its arguments are an
 * empty folder, how many there are, and the annotation processors, or nothing to compile without them.
 */
final class GeneratedModels {

    private static final String MODEL = """
            package generated;

            @io.ferro.model.Model
            public record Article%d(
                    @io.ferro.model.Id Long id,
                    String code,
                    String name,
                    java.math.BigDecimal price,
                    int stock,
                    boolean archived,
                    double weight,
                    @io.ferro.model.Version int version) {}
            """;

    private GeneratedModels() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int models = Integer.parseInt(arguments[1]);
        List<String> command = new ArrayList<>(
                List.of("-cp", JavaProcess.classPath(), "-d", folder.toString(), "-parameters", "-nowarn"));
        command.addAll(arguments.length < 3 ? List.of("-proc:none") : List.of("-processor", arguments[2]));
        Path sources = Files.createDirectories(folder.resolve("generated"));
        for (int i = 1; i <= models; i++) {
            Path source = sources.resolve("Article" + i + ".java");
            Files.writeString(source, MODEL.formatted(i));
            command.add(source.toString());
        }
        int code =
                ToolProvider.getSystemJavaCompiler().run(null, System.err, System.err, command.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("The compiler ended with " + code);
        }
        System.out.println(SinceStart.now().line());
    }
}
