package io.ferro.url;

import io.ferro.url.Redaction.Range;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The parameters of a URL that by their names are nobody's business. */
final class SecretParameters {

    private static final List<String> WORDS =
            List.of("password", "passwd", "pwd", "secret", "token", "apikey", "api_key", "service_role");

    private SecretParameters() {}

    static boolean isSecret(String name) {
        return endOfWord(name.toLowerCase(Locale.ROOT)) >= 0;
    }

    /**
     * Finds their values. The first question mark and every ampersand separate; what has no equals sign and comes after a secret is taken
     * for the rest of one that has an ampersand in it.
     */
    static void in(String text, Consumer<Range> secrets) {
        boolean afterSecret = false;
        int from = 0;
        while (from <= text.length()) {
            int to = endOfPiece(text, from);
            boolean pair = Places.of('=', text, from, to) < to;
            int value = pair ? secretValue(text, from, to) : -1;
            if (value >= 0) {
                secrets.accept(new Range(value, to));
            } else if (!pair && afterSecret) {
                secrets.accept(new Range(from - 1, to));
            }
            afterSecret = value >= 0 || (!pair && afterSecret);
            from = to + 1;
        }
    }

    private static int endOfPiece(String text, int from) {
        int end = Places.of('&', text, from, text.length());
        return from == 0 ? Places.of('?', text, from, end) : end;
    }

    private static int secretValue(String text, int from, int to) {
        PercentText name = PercentText.of(text, from, to);
        int word = endOfWord(name.decoded());
        if (word < 0) {
            return -1;
        }
        int equals = Places.of('=', text, name.place(word), to);
        return equals == to ? -1 : equals + 1;
    }

    /** The end of the word that ends first, -1 if there is none. */
    private static int endOfWord(String lowerCase) {
        int end = -1;
        for (String word : WORDS) {
            int at = lowerCase.indexOf(word);
            if (at >= 0 && (end < 0 || at + word.length() < end)) {
                end = at + word.length();
            }
        }
        return end;
    }
}
