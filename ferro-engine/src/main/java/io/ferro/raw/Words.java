package io.ferro.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts the text of SQL into the words of its statements, so that strings, quoted names and comments cannot be taken for words. Used
 * for one text.
 */
final class Words {

    private final String text;
    private final boolean postgres;
    private final List<StatementText> statements = new ArrayList<>();
    private List<String> current = new ArrayList<>();
    private boolean anything;
    private int parameters;
    private int bodies;
    private int at;

    private Words(String text, boolean postgres) {
        this.text = text;
        this.postgres = postgres;
    }

    /**
     * {@return each statement that is not empty}
     *
     * @param text the SQL
     * @param postgres whether it is PostgreSQL's, which nests comments and knows dollar quotes, else SQLite's
     */
    static List<StatementText> of(String text, boolean postgres) {
        Words words = new Words(text, postgres);
        while (words.at < text.length()) {
            words.next();
        }
        words.endStatement();
        return words.statements;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (text.startsWith("--", at)) {
            skipTo(text.indexOf('\n', at), 1);
        } else if (text.startsWith("/*", at)) {
            skipComment();
        } else if (c == ';' && bodies == 0) {
            endStatement();
            at++;
        } else {
            anything = true;
            token(c);
        }
    }

    private void token(char c) {
        if (c == '\'') {
            skipQuoted('\'', escapes());
        } else if (c == '"' || (!postgres && c == '`')) {
            skipQuoted(c, false);
        } else if (!postgres && c == '[') {
            skipTo(text.indexOf(']', at), 1);
        } else if (postgres && c == '$' && !isInName(at - 1)) {
            skipDollarQuoted();
        } else if (isNameStart(c)) {
            word();
        } else if (c == '?') {
            questionMark();
        } else {
            at++;
        }
    }

    /** Two of them are one in an operator of PostgreSQL, as JDBC has it. */
    private void questionMark() {
        if (postgres && text.startsWith("??", at)) {
            at += 2;
        } else {
            parameters++;
            at++;
        }
    }

    /** A string is one with backslashes where a lone E stands before it. */
    private boolean escapes() {
        return postgres && at > 0 && (text.charAt(at - 1) | 0x20) == 'e' && !isInName(at - 2);
    }

    private void skipQuoted(char quote, boolean escapes) {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (escapes && c == '\\') {
                at++;
            } else if (c == quote) {
                if (at >= text.length() || text.charAt(at) != quote) {
                    return;
                }
                at++;
            }
        }
        at = Math.min(at, text.length());
    }

    private void skipComment() {
        int depth = 0;
        do {
            if (text.startsWith("/*", at) && (postgres || depth == 0)) {
                depth++;
                at += 2;
            } else if (text.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0 && at < text.length());
    }

    private void skipDollarQuoted() {
        int end = at + 1;
        while (end < text.length() && isInName(end) && text.charAt(end) != '$') {
            end++;
        }
        boolean opens = end < text.length() && text.charAt(end) == '$' && !Character.isDigit(text.charAt(at + 1));
        if (opens) {
            String tag = text.substring(at, end + 1);
            skipTo(text.indexOf(tag, end + 1), tag.length());
        } else {
            at++;
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && isInName(at)) {
            at++;
        }
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        current.add(word);
        followBodies(word);
    }

    /** The body of a trigger or of a function in standard SQL holds semicolons that end nothing. */
    private void followBodies(String word) {
        if (!current.get(0).equals("create")) {
            return;
        }
        boolean opens = postgres
                ? word.equals("atomic")
                        && current.size() > 1
                        && current.get(current.size() - 2).equals("begin")
                : word.equals("begin") && current.contains("trigger");
        if (opens || (bodies > 0 && word.equals("case"))) {
            bodies++;
        } else if (bodies > 0 && word.equals("end")) {
            bodies--;
        }
    }

    private void skipTo(int found, int length) {
        at = found < 0 ? text.length() : found + length;
    }

    private void endStatement() {
        if (anything) {
            statements.add(new StatementText(current, parameters, at));
        }
        current = new ArrayList<>();
        parameters = 0;
        anything = false;
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private boolean isInName(int index) {
        if (index < 0) {
            return false;
        }
        char c = text.charAt(index);
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }
}
