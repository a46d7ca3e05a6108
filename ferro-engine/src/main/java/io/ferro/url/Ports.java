package io.ferro.url;

/** Port numbers in a text. */
final class Ports {

    private static final int HIGHEST = 65_535;

    private Ports() {}

    static boolean isPort(String text, int from, int to) {
        return number(text, from, to) > 0;
    }

    /** {@return the number, 0 if there is none that a port can have} */
    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return 0;
            }
            number = number * 10 + (digit - '0');
            if (number > HIGHEST) {
                return 0;
            }
        }
        return number;
    }
}
