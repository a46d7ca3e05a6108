package io.ferro.processor.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns Java names into names of tables and columns: {@code createdAt} into {@code created_at}. */
public final class SnakeCase {

    /** Between a small letter or digit and a capital, and before the last of several capitals that a small letter follows. */
    private static final Pattern WORD_START =
            Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private SnakeCase() {}

    public static String of(String javaName) {
        return WORD_START.matcher(javaName).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
