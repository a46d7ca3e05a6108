package io.ferro.config;

import java.util.Arrays;

/** The keys that are about all connections together. As {@link ConfigKey} is for those of one. */
public enum GlobalKey {
    /** What happens outside sessions. */
    IMPLICIT_SESSIONS(
            "ferro.implicit-sessions",
            "warn, allow or forbid",
            "warn",
            "What happens to an operation outside any session: it works on the default connection and is logged once for each place"
                    + " (warn), it works (allow), or it fails (forbid).");

    private final String key;
    private final String form;
    private final String defaultText;
    private final String meaning;

    GlobalKey(String key, String form, String defaultText, String meaning) {
        this.key = key;
        this.form = form;
        this.defaultText = defaultText;
        this.meaning = meaning;
    }

    static boolean isOne(String property) {
        return Arrays.stream(values()).anyMatch(each -> each.key.equals(property));
    }

    /** {@return the full name of the key} */
    public String key() {
        return key;
    }

    /** {@return what a value looks like} */
    public String form() {
        return form;
    }

    /** {@return what holds when the key is not set} */
    public String defaultText() {
        return defaultText;
    }

    /** {@return what it means, in one sentence} */
    public String meaning() {
        return meaning;
    }
}
