package io.ferro.ddl.sqlite;

import java.util.Locale;

/**
 * A word, name, literal or symbol of SQL.
 *
 * @param text how it is written
 * @param start where it begins
 * @param end where it ends
 */
record Token(String text, int start, int end) {

    /** {@return whether it is this word, in any case, and not a name in quotes} */
    boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    boolean isQuotedName() {
        char first = text.charAt(0);
        return first == '"' || first == '`' || first == '[';
    }

    boolean isString() {
        char first = text.charAt(0);
        return first == '\'' || (text.length() > 1 && (first == 'x' || first == 'X') && text.charAt(1) == '\'');
    }

    /** {@return the name that it stands for} SQLite takes a string for a name where only a name can be. */
    String name() {
        char first = text.charAt(0);
        if (isQuotedName() || first == '\'') {
            String quote = String.valueOf(first == '[' ? ']' : first);
            String inner = text.substring(1, text.length() - 1);
            return first == '[' ? inner : inner.replace(quote + quote, quote);
        }
        return text;
    }

    /** {@return how everybody would write it, so that two spellings can be compared} */
    String canonical() {
        return isQuotedName() || isString() ? text : text.toLowerCase(Locale.ROOT);
    }
}
