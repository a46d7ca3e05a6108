package io.ferro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;

/**
 * What came of a compilation.
 *
 * @param output the folder compiled into
 * @param diagnostics what the compiler said
 * @param source the text of the compiled sources
 */
record Compilation(Path output, List<Diagnostic<? extends JavaFileObject>> diagnostics, String source) {

    /** Marks the line of a source that an error is expected at. */
    private static final String MARK = "// wrong";

    /** {@return this, having made sure that the compiler had nothing to say} */
    Compilation succeeded() {
        assertThat(diagnostics).isEmpty();
        return this;
    }

    /**
     * Makes sure that there is this error and no other, at the line marked with {@code // wrong}.
     *
     * @param message the error's full text
     */
    void failedWith(String message) {
        assertThat(errors()).extracting(Compilation::text).containsExactly(message);
        assertThat(errors().get(0).getLineNumber()).isEqualTo(markedLine());
    }

    /**
     * Makes sure that there are these errors and no others.
     *
     * @param messages the errors' full texts
     */
    void failedWithAll(String... messages) {
        assertThat(errors()).extracting(Compilation::text).containsExactlyInAnyOrder(messages);
    }

    /**
     * Makes sure that there is one error.
     *
     * @param beginning what its text begins with
     */
    void failedWithId(String beginning) {
        assertThat(errors())
                .extracting(Compilation::text)
                .singleElement()
                .asString()
                .startsWith(beginning);
    }

    /** Makes sure that there are errors and that none is the processor's. */
    void failedInTheCompilerOnly() {
        assertThat(errors()).isNotEmpty();
        assertThat(errors()).extracting(Compilation::text).noneMatch(text -> text.startsWith("FERRO-"));
    }

    /** {@return the text of a file that was generated, by its path in the output} */
    String generated(String path) {
        return Compiler.text(output.resolve(path));
    }

    boolean hasGenerated(String path) {
        return Files.exists(output.resolve(path));
    }

    private List<Diagnostic<? extends JavaFileObject>> errors() {
        return diagnostics.stream().filter(each -> each.getKind() == Kind.ERROR).toList();
    }

    private int markedLine() {
        List<String> lines = source.lines().toList();
        return 1
                + IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).contains(MARK))
                        .findFirst()
                        .orElseThrow();
    }

    private static String text(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT);
    }
}
