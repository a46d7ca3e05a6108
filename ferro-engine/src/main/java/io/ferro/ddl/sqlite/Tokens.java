package io.ferro.ddl.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts SQL into tokens; comments and white space are none. Used for one text. */
final class Tokens {

    private static final List<String> SYMBOLS = List.of("->>", "||", "<<", ">>", "<=", ">=", "<>", "!=", "==", "->");

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String sql) {
        this.sql = sql;
    }

    static List<Token> of(String sql) {
        Tokens tokens = new Tokens(sql);
        while (tokens.at < sql.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    /** {@return an expression with one space between its tokens, so that two spellings can be compared} */
    static String canonical(String expression) {
        return of(expression).stream().map(Token::canonical).collect(Collectors.joining(" "));
    }

    private void next() {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (sql.startsWith("--", at)) {
            at = after(sql.indexOf('\n', at), 1);
        } else if (sql.startsWith("/*", at)) {
            at = after(sql.indexOf("*/", at + 2), 2);
        } else {
            int end = end(c);
            tokens.add(new Token(sql.substring(at, end), at, end));
            at = end;
        }
    }

    private int end(char c) {
        if (c == '\'' || c == '"' || c == '`') {
            return quoted(at, c);
        }
        if (c == '[') {
            return after(sql.indexOf(']', at), 1);
        }
        if ((c == 'x' || c == 'X') && sql.startsWith("'", at + 1)) {
            return quoted(at + 1, '\'');
        }
        if (isWord(c)) {
            return word();
        }
        return at
                + SYMBOLS.stream()
                        .filter(s -> sql.startsWith(s, at))
                        .mapToInt(String::length)
                        .findFirst()
                        .orElse(1);
    }

    private int quoted(int start, char quote) {
        int end = start + 1;
        while (end < sql.length()) {
            if (sql.charAt(end) != quote) {
                end++;
            } else if (end + 1 < sql.length() && sql.charAt(end + 1) == quote) {
                end += 2;
            } else {
                return end + 1;
            }
        }
        return end;
    }

    private int word() {
        boolean number = Character.isDigit(sql.charAt(at));
        int end = at;
        while (end < sql.length()
                && (isWord(sql.charAt(end)) || (number && (sql.charAt(end) == '.' || isExponentSign(end))))) {
            end++;
        }
        return end;
    }

    private boolean isExponentSign(int place) {
        char before = sql.charAt(place - 1);
        return (sql.charAt(place) == '-' || sql.charAt(place) == '+') && (before == 'e' || before == 'E');
    }

    private int after(int found, int length) {
        return found < 0 ? sql.length() : found + length;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c > 127;
    }
}
