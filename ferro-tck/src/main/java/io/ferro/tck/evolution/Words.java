package io.ferro.tck.evolution;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** Names: Java names and what Ferro makes of them, and names that only quotes make possible. */
final class Words {

    private static final List<String> WORDS = List.of(
            "order", "group", "select", "user", "name", "value", "count", "created", "at", "table", "index", "key",
            "note", "check", "primary", "where", "limit", "offset", "column", "desc", "type", "rank", "total");

    private static final List<String> GIVEN = List.of(
            "Order By",
            "camelCase",
            "UPPER",
            "ÄnderungsDatum",
            "say \"hi\"",
            "it's",
            "SELECT",
            "a.b",
            "percent%",
            "semi;colon",
            "a_name_of_exactly_sixty_bytes_which_is_near_the_limit_of_63",
            "question?",
            "-- comment",
            "$1",
            "back\\slash");

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    /** {@return one to three words} */
    List<String> some() {
        return random.ints(1 + random.nextInt(3), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .toList();
    }

    /** {@return a name that the user gives, as it would stand in the database} */
    String given() {
        return GIVEN.get(random.nextInt(GIVEN.size()));
    }

    static String camel(List<String> words) {
        return words.get(0) + words.stream().skip(1).map(Words::capital).collect(Collectors.joining());
    }

    static String pascal(List<String> words) {
        return words.stream().map(Words::capital).collect(Collectors.joining());
    }

    static String snake(List<String> words) {
        return String.join("_", words);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
