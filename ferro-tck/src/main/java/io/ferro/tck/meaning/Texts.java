package io.ferro.tck.meaning;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Texts and patterns that mean something to somebody. */
final class Texts {

    static final List<String> ALL = List.of(
            "",
            "a",
            "A",
            "ab",
            "aB",
            "ä",
            "Ä",
            "e\u0301",
            "é",
            "ß",
            "SS",
            "%",
            "_",
            "\\",
            "a%b",
            "a\\b",
            "[a-z]",
            "[^a]",
            "*",
            "?",
            "I",
            "i",
            "İ",
            "ı",
            "ΟΔΟΣ",
            "οδος",
            "οδοσ",
            "\uFFFD",
            "\uE000",
            "😀",
            "a😀b",
            "a\nb",
            "a ",
            " a",
            "1",
            "1.0",
            "NaN",
            "null",
            "'; drop table meaning_sample; --");

    private static final List<String> LETTERS = List.of(
            "a", "A", "b", "ä", "Ä", "i", "I", "İ", "σ", "ς", "Σ", "%", "_", "\\", "*", "?", "[", "]", "^", "-", "😀");

    private static final List<String> SIGNS = List.of("%", "%", "_", "\\%", "\\_", "\\\\", "\\a");

    private Texts() {}

    static String any(Random random) {
        return random.nextBoolean() ? ALL.get(random.nextInt(ALL.size())) : some(random, LETTERS);
    }

    /** {@return a pattern that ends in no lone backslash} */
    static String pattern(Random random) {
        return random.ints(random.nextInt(6), 0, 3)
                .mapToObj(kind -> kind == 0
                        ? SIGNS.get(random.nextInt(SIGNS.size()))
                        : kind == 1 ? LETTERS.get(random.nextInt(LETTERS.size())) : any(random))
                .map(part -> part.endsWith("\\") && !part.endsWith("\\\\") ? part + "\\" : part)
                .collect(Collectors.joining());
    }

    private static String some(Random random, List<String> letters) {
        return random.ints(random.nextInt(5), 0, letters.size())
                .mapToObj(letters::get)
                .collect(Collectors.joining());
    }
}
