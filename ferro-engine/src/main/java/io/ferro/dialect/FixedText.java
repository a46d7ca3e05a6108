package io.ferro.dialect;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the one form in which Ferro writes dates and times, {@code 2024-02-29 12:34:56.123456}, without a formatter's garbage. */
final class FixedText {

    private static final String FORM = "0000-00-00 00:00:00.000000";

    private FixedText() {}

    /**
     * {@return the date and time, null when the text has another form}
     *
     * @param text the text
     * @param end where it ends
     */
    static @Nullable LocalDateTime dateTime(String text, int end) {
        return hasForm(text, end)
                ? LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        number(text, 20, 26) * 1_000)
                : null;
    }

    private static boolean hasForm(String text, int end) {
        if (end != FORM.length()) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (FORM.charAt(i) == '0' ? c < '0' || c > '9' : c != FORM.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
