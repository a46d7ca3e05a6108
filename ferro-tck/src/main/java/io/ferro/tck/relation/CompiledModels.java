package io.ferro.tck.relation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** A folder of class files, compiled with the processor piece by piece, as jars of different age are. */
final class CompiledModels {

    private static final String HEAD = "package fleet; import io.ferro.model.*; import java.util.*;\n";

    private final Path folder;

    CompiledModels(Path folder) {
        this.folder = folder;
    }

    /**
     * {@return what the compiler says}
     *
     * @param models one class each, without a package
     */
    String compile(String... models) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-implicit:none",
                "-d",
                folder.toString(),
                "-classpath",
                folder + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-processor",
                "io.ferro.processor.ModelProcessor"));
        for (String model : models) {
            String name = model.replaceFirst("(?s).*?(?:class|record) (\\w+).*", "$1");
            Path file = folder.resolve(name + ".java");
            Files.writeString(file, HEAD + model);
            arguments.add(file.toString());
        }
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        return said.toString();
    }

    /** Copies every file into another folder, over what is there. */
    void copyTo(Path other) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = other.resolve(folder.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** {@return a loader of the classes as they are now} */
    URLClassLoader loader() throws MalformedURLException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, CompiledModels.class.getClassLoader());
    }
}
