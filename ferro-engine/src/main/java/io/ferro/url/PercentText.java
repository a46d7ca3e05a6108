package io.ferro.url;

/**
 * A part of a text in lower case with its percent-encoded ASCII characters decoded, and the place where each of its characters came from.
 * Anything else in it is left as it is: this is for finding words in texts that may be malformed.
 *
 * @param decoded the decoded text
 * @param places for each of its characters the place of the original, and the end of the part
 */
record PercentText(String decoded, int[] places) {

    static PercentText of(String text, int from, int to) {
        StringBuilder decoded = new StringBuilder(to - from);
        int[] places = new int[to - from + 1];
        int at = from;
        while (at < to) {
            places[decoded.length()] = at;
            int ascii = at + 2 < to && text.charAt(at) == '%' ? ascii(text, at + 1) : -1;
            char next = ascii < 0 ? text.charAt(at) : (char) ascii;
            decoded.append(next >= 'A' && next <= 'Z' ? (char) (next + ('a' - 'A')) : next);
            at += ascii < 0 ? 1 : 3;
        }
        places[decoded.length()] = to;
        return new PercentText(decoded.toString(), places);
    }

    private static int ascii(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 || high > 7 ? -1 : high * 16 + low;
    }

    /** {@return where in the original the character stands that has this index in the decoded text, or the end} */
    int place(int index) {
        return places[index];
    }
}
