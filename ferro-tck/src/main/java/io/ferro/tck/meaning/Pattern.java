package io.ferro.tck.meaning;

/** What a pattern means, one character after the other. */
final class Pattern {

    private final int[] pattern;
    private final int[] text;

    private Pattern(String pattern, String text) {
        this.pattern = pattern.codePoints().toArray();
        this.text = text.codePoints().toArray();
    }

    static boolean matches(String pattern, String text, boolean ignoreCase) {
        return ignoreCase
                ? new Pattern(lower(pattern), lower(text)).matches(0, 0)
                : new Pattern(pattern, text).matches(0, 0);
    }

    private static String lower(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean matches(int p, int t) {
        if (p == pattern.length) {
            return t == text.length;
        }
        return switch (pattern[p]) {
            case '%' -> matches(p + 1, t) || (t < text.length && matches(p, t + 1));
            case '_' -> t < text.length && matches(p + 1, t + 1);
            case '\\' -> t < text.length && text[t] == pattern[p + 1] && matches(p + 2, t + 1);
            default -> t < text.length && text[t] == pattern[p] && matches(p + 1, t + 1);
        };
    }
}
