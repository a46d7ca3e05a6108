package io.ferro.ddl.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tokens that follow each other in a text.
 *
 * @param sql the text
 * @param tokens the tokens
 */
record TokenRun(String sql, List<Token> tokens) {

    TokenRun {
        tokens = List.copyOf(tokens);
    }

    /** {@return the text as it is written} */
    String text() {
        return tokens.isEmpty()
                ? ""
                : sql.substring(
                        tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }

    String canonical() {
        return tokens.stream().map(Token::canonical).collect(Collectors.joining(" "));
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** {@return whether the token at a place is one of these words; never behind the end} */
    boolean is(int place, String... words) {
        return place >= 0
                && place < tokens.size()
                && List.of(words).stream().anyMatch(word -> tokens.get(place).is(word));
    }

    TokenRun sub(int from, int to) {
        return new TokenRun(sql, tokens.subList(from, to));
    }

    TokenRun from(int from) {
        return sub(Math.min(from, tokens.size()), tokens.size());
    }

    /** {@return the place of the parenthesis that ends the one at a place} */
    int closing(int opening) {
        int depth = 0;
        for (int i = opening; i < tokens.size(); i++) {
            depth += is(i, "(") ? 1 : is(i, ")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    /** {@return the place of a word outside of parentheses, -1 when it is not there} */
    int find(String word) {
        for (int i = 0; i < tokens.size(); i = is(i, "(") ? closing(i) + 1 : i + 1) {
            if (is(i, word)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return what stands inside the first parentheses} */
    TokenRun inner() {
        int opening = find("(");
        return opening < 0 ? sub(0, 0) : sub(opening + 1, closing(opening));
    }

    /** {@return the parts between commas outside of parentheses} */
    List<TokenRun> parts() {
        List<Integer> cuts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i = is(i, "(") ? closing(i) + 1 : i + 1) {
            if (is(i, ",")) {
                cuts.add(i);
            }
        }
        cuts.add(tokens.size());
        return IntStream.range(0, cuts.size())
                .mapToObj(n -> sub(n == 0 ? 0 : cuts.get(n - 1) + 1, cuts.get(n)))
                .toList();
    }

    /** {@return the names that begin the parts, such as the columns of a constraint} */
    List<String> names() {
        return parts().stream()
                .filter(part -> !part.isEmpty())
                .map(part -> part.tokens().get(0).name())
                .toList();
    }

    /** {@return whether a name stands anywhere in it} */
    boolean mentions(String name) {
        return tokens.stream().anyMatch(token -> token.name().equalsIgnoreCase(name));
    }
}
