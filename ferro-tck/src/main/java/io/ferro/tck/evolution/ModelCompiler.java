package io.ferro.tck.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles generated models as a user's build does, with Ferro's processor. */
final class ModelCompiler {

    private final List<JavaFileObject> sources = new ArrayList<>();

    /** Adds the models of a schema. */
    void add(String folder, SchemaPlan schema) {
        for (ModelPlan model : schema.models()) {
            sources.add(new Source(folder, model.name(), new ModelSource(folder, model).text()));
        }
        sources.add(new Source(folder, "Shade", "package " + folder + ";\n\npublic enum Shade { LIGHT, DARK }\n"));
    }

    /** {@return a loader of the classes, compiled into a folder} */
    URLClassLoader compile(Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler).as("the compiler of a JDK").isNotNull();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
            compiler.getTask(
                            null,
                            files,
                            said,
                            List.of("-nowarn", "-g:none", "-processor", "io.ferro.processor.ModelProcessor"),
                            null,
                            sources)
                    .call();
        }
        assertThat(said.getDiagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .isEmpty();
        return new URLClassLoader(new URL[] {url(output)}, getClass().getClassLoader());
    }

    private static List<Path> classPath() {
        return Stream.of("surefire.test.class.path", "java.class.path", "jdk.module.path")
                .map(property -> System.getProperty(property, ""))
                .flatMap(paths -> Stream.of(paths.split(File.pathSeparator)))
                .filter(path -> !path.isEmpty())
                .distinct()
                .map(Path::of)
                .toList();
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String folder, String name, String text) {
            super(URI.create("memory:///" + folder.replace('.', '/') + "/" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
