package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every Java snippet of the guide and of the README stands, line by line, in a source of this module, which is compiled and run.
 * Indentation does not count.
 */
class SnippetsTest {

    private static final Pattern SNIPPET = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> everySnippetIsCompiled() throws IOException {
        String sources = sources();
        return pages().flatMap(page -> snippets(page)
                .map(snippet -> DynamicTest.dynamicTest(
                        page.getFileName() + ": " + snippet.lines().findFirst().orElse(""),
                        () -> assertThat(sources).contains(snippet))));
    }

    private static Stream<Path> pages() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(Checkout.root().resolve("docs"))) {
            pages = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        return Stream.concat(Stream.of(Checkout.root().resolve("README.md")), pages.stream());
    }

    private static Stream<String> snippets(Path page) {
        return SNIPPET.matcher(read(page)).results().map(match -> flat(match.group(1)));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Checkout.root().resolve("docs/src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> flat(read(file)))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String flat(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
