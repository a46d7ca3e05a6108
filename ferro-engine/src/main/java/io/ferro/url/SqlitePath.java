package io.ferro.url;

import java.util.regex.Pattern;

/** The path in a SQLite URL. What the driver or the system would take for something else than a file of that name is refused. */
final class SqlitePath {

    static final String MEMORY = ":memory:";

    private static final Pattern DRIVE = Pattern.compile("/?[A-Za-z]:[/\\\\].*");

    private final UrlText text;
    private final boolean windows;

    SqlitePath(UrlText text, char separator) {
        this.text = text;
        this.windows = separator == '\\';
    }

    /** {@return the decoded path, or the name of a database in memory} */
    String of(String encoded) {
        if (encoded.indexOf('#') >= 0) {
            throw text.wrong("it has a #, which would begin a fragment", "Write %23.");
        }
        String path = text.decode(encoded);
        if (path.equals(MEMORY) || path.equals("/" + MEMORY)) {
            return MEMORY;
        }
        if (path.isBlank()) {
            throw text.wrong("it names no file", "Write sqlite:path or sqlite::memory:.");
        }
        if (path.chars().anyMatch(Character::isISOControl)) {
            throw text.wrong("its path has a control character", "Write the path of a file.");
        }
        if (path.startsWith(":")) {
            throw text.wrong("its path begins with a colon", "Only :memory: does; write ./ before the name of a file.");
        }
        if (path.regionMatches(true, 0, "file:", 0, 5)) {
            throw text.wrong("its path begins with file:", "Write the path alone, and mode as a parameter.");
        }
        if (path.equals("~") || path.startsWith("~/") || path.startsWith("~\\")) {
            throw text.wrong("its path begins with ~, which only a shell replaces", "Write the whole path.");
        }
        if (path.endsWith("/") || (windows && path.endsWith("\\"))) {
            throw text.wrong("its path is that of a directory", "Write the path of a file.");
        }
        return DRIVE.matcher(path).matches() ? drive(path) : path;
    }

    private String drive(String path) {
        if (!windows) {
            throw text.wrong("its path is one of Windows", "Write a path of this system.");
        }
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
