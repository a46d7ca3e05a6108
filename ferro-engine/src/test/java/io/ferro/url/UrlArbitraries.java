package io.ferro.url;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random parts of URLs, right and wrong ones. */
final class UrlArbitraries {

    /** What is looked for in the texts that users see. */
    static final String SECRET = "Hush4711";

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private UrlArbitraries() {}

    /** Any text that a user name, a password or a value may be: whole characters, no null character. */
    static Arbitrary<String> value() {
        Arbitrary<Integer> codePoint = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(0x20, 0x7e)),
                Tuple.of(1, Arbitraries.integers().between(1, 0xd7ff)),
                Tuple.of(1, Arbitraries.integers().between(0xe000, 0x10ffff)));
        return codePoint.list().ofMinSize(1).ofMaxSize(20).map(UrlArbitraries::text);
    }

    private static String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    static Arbitrary<String> identifier() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars('_')
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    static Arbitrary<PostgresUrl.Host> host() {
        Arbitrary<String> name = Arbitraries.oneOf(
                identifier().map(label -> label.replace('_', '-') + ".example"),
                Arbitraries.of(
                        "localhost", "127.0.0.1", "[::1]", "[2001:db8::7]", "[::ffff:10.0.0.1]", "[fe80::1%eth0]"));
        return Combinators.combine(name, Arbitraries.integers().between(1, 65_535))
                .as(PostgresUrl.Host::new);
    }

    /** Any text: what a URL is made of in a wrong order, and whatever else a text can hold. */
    static Arbitrary<String> anything() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(
                                "sqlite:",
                                "postgresql:",
                                "postgres:",
                                "jdbc:",
                                "mysql:",
                                "//",
                                "/",
                                ":",
                                "@",
                                "?",
                                "&",
                                "=",
                                "#",
                                "%",
                                "%3A",
                                "%3d",
                                "%40",
                                "%00",
                                "%C3%A4",
                                "%ff",
                                ",",
                                "[",
                                "]",
                                "::1",
                                "5432",
                                "*",
                                "***",
                                "+",
                                ";",
                                " ",
                                "~",
                                "\\",
                                ".",
                                ":memory:",
                                "mode=rwc",
                                "password",
                                "pass%77ord",
                                "token=",
                                "user",
                                "ferro_search_path=",
                                "pooler=",
                                "file:",
                                "C:",
                                "\n",
                                "\t",
                                "\u0000",
                                "\ud800",
                                "\udc00",
                                "\u2028",
                                "\u00e4")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(6)),
                Tuple.of(2, Arbitraries.strings().alpha().numeric().ofMaxLength(6)));
        return Combinators.combine(
                        Arbitraries.of("", "", "sqlite:", "postgresql://", "postgres://u:p@"),
                        piece.list().ofMaxSize(15).map(pieces -> String.join("", pieces)))
                .as(String::concat);
    }

    /** A secret with any characters around it. */
    static Arbitrary<String> secret(String... without) {
        Arbitrary<String> around = Arbitraries.strings()
                .withChars(":/?#[]@!$&'()*+,;=%-._~ \\\"<>ab12\u00e4")
                .ofMaxLength(6)
                .map(text -> {
                    String left = text;
                    for (String not : without) {
                        left = left.replace(not, "");
                    }
                    return left;
                });
        return Combinators.combine(around, around).as((before, after) -> before + SECRET + after);
    }

    /** The name of a parameter that is secret, in any case, with some of its letters encoded. */
    static Arbitrary<String> secretName() {
        Arbitrary<String> word =
                Arbitraries.of("password", "passwd", "pwd", "secret", "token", "apikey", "api_key", "service_role");
        Arbitrary<String> around =
                Arbitraries.strings().alpha().numeric().withChars("_-.").ofMaxLength(5);
        return Combinators.combine(around, word, around, Arbitraries.randoms())
                .as((before, middle, after, random) -> before
                        + middle.chars()
                                .mapToObj(letter -> switch (random.nextInt(4)) {
                                    case 0 -> Character.toString(Character.toUpperCase(letter));
                                    case 1 -> "%%%02x".formatted(letter);
                                    case 2 -> "%%%02X".formatted(Character.toUpperCase(letter));
                                    default -> Character.toString(letter);
                                })
                                .reduce("", String::concat)
                        + after);
    }

    /** Percent-encodes what is no letter or digit. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte next : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = UNRESERVED.indexOf(next) >= 0;
            encoded.append(plain ? Character.toString(next) : (next % 2 == 0 ? "%%%02x" : "%%%02X").formatted(next));
        }
        return encoded.toString();
    }
}
