package io.ferro.url;

import java.io.File;
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
        int question = Places.of('?', body, 0, body.length());
        String path = new SqlitePath(text, File.separatorChar).of(body.substring(0, question));
        boolean memory = path.equals(SqlitePath.MEMORY);
        Map<String, String> parameters =
                question == body.length() ? Map.of() : text.parameters(body.substring(question + 1));
        SqliteParameters.check(text, parameters, memory);
        return memory
                ? new SqliteUrl(null, Mode.RWC)
                : new SqliteUrl(file(text, path), SqliteParameters.mode(text, parameters));
    }

    private static Path file(UrlText text, String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw text.wrong("its path cannot be one of this system", "Write the path of a file.");
        }
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
        return Redaction.of("sqlite:" + (file == null ? SqlitePath.MEMORY : file));
    }

    @Override
    public String redactIn(String text) {
        return text;
    }

    @Override
    public String toString() {
        return redacted();
    }
}
