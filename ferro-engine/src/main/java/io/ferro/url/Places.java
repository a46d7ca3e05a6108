package io.ferro.url;

/** Finds characters in a part of a text without looking behind it, so that many parts are not looked at many times. */
final class Places {

    private Places() {}

    /** {@return the first place of a character, or the end of the part} */
    static int of(char character, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == character) {
                return i;
            }
        }
        return to;
    }

    /** {@return the first place of one of several characters, or the end of the text} */
    static int ofAny(String characters, String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
