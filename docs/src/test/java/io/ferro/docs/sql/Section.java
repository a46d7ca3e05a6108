package io.ferro.docs.sql;

import io.ferro.docs.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One section of the page, as the source of its examples has it: what is shown is what runs.
 *
 * @param title its title
 * @param about what stands below the title
 * @param examples its examples in the order of the source
 * @param type the class of the examples
 */
record Section(String title, String about, List<Example> examples, Class<? extends Examples> type) {

    private static final String FOLDER = "docs/src/test/java/io/ferro/docs/sql/";
    private static final Pattern ABOUT = Pattern.compile("/\\*\\*((?:(?!\\*/).)*?)\\*/\\s+final class", Pattern.DOTALL);
    private static final Pattern EXAMPLE =
            Pattern.compile("    /\\*\\* (.*?) \\*/\\R    void (\\w+)\\(\\) \\{\\R(.*?)\\R    \\}\\R", Pattern.DOTALL);

    static final List<Section> ALL = List.of(
            of("Conditions", Conditions.class),
            of("Lists of values", Lists.class),
            of("Patterns", Patterns.class),
            of("Relations", Relations.class),
            of("Orders, slices and pages", Slices.class),
            of("Terminals", Terminals.class),
            of("Columns", Projections.class),
            of("Aggregates and groups", Aggregates.class),
            of("Locks", Locks.class),
            of("Writing", Writes.class),
            of("Changing many rows", Changes.class));

    private static Section of(String title, Class<? extends Examples> type) {
        String source = source(type);
        Matcher about = ABOUT.matcher(source);
        if (!about.find()) {
            throw new IllegalStateException(type + " has no sentence above it");
        }
        return new Section(
                title,
                about.group(1)
                        .lines()
                        .map(line -> line.replaceFirst("^ \\* ?", "").strip())
                        .filter(line -> !line.isEmpty())
                        .reduce((one, next) -> one + "\n" + next)
                        .orElseThrow()
                        .replaceAll("\\{@code ([^}]*)\\}", "`$1`"),
                EXAMPLE.matcher(source)
                        .results()
                        .map(match -> new Example(
                                type.getSimpleName() + "." + match.group(2),
                                match.group(1),
                                match.group(3).stripIndent()))
                        .toList(),
                type);
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(Checkout.root().resolve(FOLDER + type.getSimpleName() + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Examples open() throws ReflectiveOperationException {
        Constructor<? extends Examples> constructor = type.getDeclaredConstructor();
        return constructor.newInstance();
    }
}
