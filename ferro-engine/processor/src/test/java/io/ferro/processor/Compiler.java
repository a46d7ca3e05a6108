package io.ferro.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs the compiler of this JDK with the processor, into a folder, against the stand-ins for the engine. */
final class Compiler {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:@?\\w+ )*(?:class|record|enum|@?interface) (\\w+)");

    private final Path output;
    private final List<Processor> processors = new ArrayList<>(List.of(new ModelProcessor(), new IndexProcessor()));

    /**
     * A compiler.
     *
     * @param output where classes, sources and resources go; it is also on the class path, as in an incremental build
     */
    Compiler(Path output) {
        this.output = output;
    }

    /** Adds a processor in front of the others. */
    Compiler with(Processor processor) {
        processors.add(0, processor);
        return this;
    }

    /** {@return what came of processing these sources with another set of processors} */
    Compilation processWith(Processor processor, String... sources) {
        processors.clear();
        processors.add(processor);
        return process(sources);
    }

    /** {@return what came of processing these sources} */
    Compilation process(String... sources) {
        return run("-proc:only", sources);
    }

    /** {@return what came of processing these sources, whose class files are written too; those of generated sources are not} */
    Compilation compile(String... sources) {
        run("-proc:none", sources).succeeded();
        return process(sources);
    }

    /** Writes the class files of sources that were generated before. */
    void compileGenerated(String... paths) {
        run(
                        "-proc:none",
                        Arrays.stream(paths)
                                .map(path -> text(output.resolve(path)))
                                .toArray(String[]::new))
                .succeeded();
    }

    private Compilation run(String processing, String... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(resource("/engine")));
            List<Source> units = Arrays.stream(sources).map(Source::new).toList();
            CompilationTask task =
                    compiler.getTask(null, files, diagnostics, List.of("-implicit:none", processing), null, units);
            task.setProcessors(processing.equals("-proc:none") ? List.of() : processors);
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Compilation(output, diagnostics.getDiagnostics(), String.join("", sources));
    }

    static Path resource(String name) {
        try {
            return Path.of(Compiler.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String find(Pattern pattern, String source, String fallback) {
        Matcher matcher = pattern.matcher(source);
        return matcher.find() ? matcher.group(1) : fallback;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(uri(text), Kind.SOURCE);
            this.text = text;
        }

        private static URI uri(String text) {
            String folder = find(PACKAGE, text, "").replace('.', '/');
            return URI.create("memory:///" + folder + "/" + find(TYPE, text, "Source") + ".java");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
