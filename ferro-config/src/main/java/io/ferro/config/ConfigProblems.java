package io.ferro.config;

import java.util.Collection;
import java.util.List;

/** The text of every problem of a configuration: FERRO-06nn. A value is never quoted, because it may be a secret. */
final class ConfigProblems {

    private ConfigProblems() {}

    static String unknownKey(String key, String nearest) {
        return "FERRO-0601: The configuration key \"" + key + "\" is unknown. Did you mean \"" + nearest + "\"?";
    }

    static String wrongValue(String key, String form) {
        return "FERRO-0602: The value of \"" + key + "\" is wrong. It must be: " + form + ".";
    }

    static String missingUrl(String name, String key) {
        return "FERRO-0603: The connection \"" + name + "\" has no URL. Set \"" + key + "\".";
    }

    static String severalDefaults(List<String> keys) {
        return "FERRO-0604: Several connections are the default one: " + String.join(", ", keys)
                + ". Set only one of these keys to true.";
    }

    static String wrongName(String name, Collection<String> reserved) {
        return "FERRO-0605: A connection cannot be named \"" + name
                + "\". A name has ASCII letters, digits and underscores, and is none of: " + String.join(", ", reserved)
                + ".";
    }

    static String unreadable(String key, Class<? extends Throwable> failure) {
        return "FERRO-0606: The value of \"" + key + "\" cannot be read (" + failure.getSimpleName()
                + "). Check the expressions in it, and the handler and key of its secrets.";
    }
}
