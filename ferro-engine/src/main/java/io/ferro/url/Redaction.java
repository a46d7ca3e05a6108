package io.ferro.url;

import java.util.BitSet;

/**
 * Takes the secrets out of what may be a connection URL. The text need not be well formed: most texts shown are those of URLs that were
 * refused, often because a character of the password was not encoded. So what might belong to a password goes with it. Each step walks
 * along the text once, and what was redacted stays as it is when it is redacted again.
 */
final class Redaction {

    static final String MASK = "***";

    private final String text;
    private final BitSet hidden;

    private Redaction(String text) {
        this.text = text;
        this.hidden = new BitSet(text.length());
    }

    static String of(String url) {
        String before = url;
        String after = once(before);
        // What is hidden may have held what made the rest look harmless; the second time rarely finds more.
        while (!after.equals(before)) {
            before = after;
            after = once(before);
        }
        return after;
    }

    private static String once(String url) {
        Redaction redaction = new Redaction(url);
        PasswordPlace.in(url).ifPresent(redaction::hide);
        SecretParameters.in(url, redaction::hide);
        return redaction.result();
    }

    private void hide(Range range) {
        hidden.set(range.from(), range.to());
    }

    private String result() {
        StringBuilder shown = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int from = hidden.nextSetBit(at);
            int end = from < 0 ? text.length() : from;
            for (; at < end; at++) {
                // A line break would let a URL write lines of its own into a log.
                shown.append(Character.isISOControl(text.charAt(at)) ? '\uFFFD' : text.charAt(at));
            }
            if (from >= 0) {
                shown.append(MASK);
                at = hidden.nextClearBit(from);
            }
        }
        return shown.toString();
    }

    /**
     * Characters of a text.
     *
     * @param from the first one
     * @param to the one after the last
     */
    record Range(int from, int to) {}
}
