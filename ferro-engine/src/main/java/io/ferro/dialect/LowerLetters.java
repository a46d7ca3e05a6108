package io.ferro.dialect;

/**
 * Text in lower case, letter by letter as PostgreSQL does it: one letter becomes one letter, and the same wherever it stands. Java's own
 * lower case makes two of some letters, so that {@code _} would not stand for them, and minds where a word ends.
 */
public final class LowerLetters {

    private LowerLetters() {}

    /**
     * {@return the text in lower case, as many characters as it had}
     *
     * @param text the text
     */
    public static String of(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }
}
