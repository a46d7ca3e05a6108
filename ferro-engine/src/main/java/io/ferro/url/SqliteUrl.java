package io.ferro.url;

import io.ferro.error.ConnectionErrors;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code sqlite:path?mode=…} or {@code sqlite::memory:}. Two slashes after the colon are allowed and mean nothing, so that
 * {@code sqlite://shop.db} is a relative path and {@code sqlite:///var/shop.db} an absolute one.
 */
public final class SqliteUrl implements ConnectionUrl {

    /** How a file is opened. */
    public enum Mode {
        /** For reading only; the file must exist. */
        RO,
        /** For reading and writing; the file must exist. */
        RW,
        /** For reading and writing; a missing file is created. */
        RWC
    }

    private final @Nullable Path file;
    private final Mode mode;

    private SqliteUrl(@Nullable Path file, Mode mode) {
        this.file = file;
        this.mode = mode;
    }

    static SqliteUrl parse(String whole, String rest) {
        UrlText text = new UrlText(whole);
        String body = rest.startsWith("//") ? rest.substring(2) : rest;
        int question = body.indexOf('?');
        String path = text.decode(question < 0 ? body : body.substring(0, question));
        Map<String, String> parameters = question < 0 ? Map.of() : text.parameters(body.substring(question + 1));
        boolean memory = path.equals(":memory:");
        for (String name : parameters.keySet()) {
            if (name.equals("ferro_search_path") || name.equals("pooler")) {
                throw ConnectionErrors.postgresOnly(whole, name);
            }
            if (memory || !name.equals("mode")) {
                throw text.wrong(
                        "it has the parameter " + name,
                        memory ? "A database in memory takes none." : "The only one is mode.");
            }
        }
        if (memory) {
            return new SqliteUrl(null, Mode.RWC);
        }
        if (path.isEmpty()) {
            throw text.wrong("it names no file", "Write sqlite:path or sqlite::memory:.");
        }
        return new SqliteUrl(path(text, path), mode(text, parameters.getOrDefault("mode", "rw")));
    }

    private static Path path(UrlText text, String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw text.wrong("its path cannot be one of this system", "Write the path of a file.");
        }
    }

    private static Mode mode(UrlText text, String mode) {
        return switch (mode) {
            case "ro" -> Mode.RO;
            case "rw" -> Mode.RW;
            case "rwc" -> Mode.RWC;
            default -> throw text.wrong("mode is \"" + mode + "\"", "Use ro, rw or rwc.");
        };
    }

    /** {@return the file, empty for a database in memory} */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** {@return how it is opened} */
    public Mode mode() {
        return mode;
    }

    @Override
    public String redacted() {
        return file == null ? "sqlite::memory:" : "sqlite:" + file;
    }

    @Override
    public String redactIn(String text) {
        return text;
    }
}
