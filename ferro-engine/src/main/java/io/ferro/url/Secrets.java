package io.ferro.url;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of one URL nobody may see, in the forms in which it may turn up in the texts of others. */
final class Secrets {

    /** Shorter ones are no secrets, and without their letters no message could be read: they go where they stand alone. */
    private static final int SHORT = 4;

    /** What in a text may be a URL, or the name and value of a parameter. */
    private static final Pattern TOKEN = Pattern.compile("[^\\s\"'<>]+");

    /** The longest first, so that none leaves a rest of another. */
    private final List<String> forms;

    private Secrets(Set<String> forms) {
        this.forms = forms.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    static Secrets of(Login login, Map<String, String> parameters) {
        Stream<@Nullable String> values = Stream.concat(
                Stream.of(login.password()),
                parameters.entrySet().stream()
                        .filter(parameter -> SecretParameters.isSecret(parameter.getKey()))
                        .map(Map.Entry::getValue));
        return new Secrets(values.filter(Objects::nonNull)
                .filter(secret -> !secret.isEmpty())
                .flatMap(Secrets::forms)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Stream<String> forms(String secret) {
        String form = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                secret,
                form,
                form.replace("+", "%20"),
                Base64.getEncoder().encodeToString(bytes),
                Base64.getUrlEncoder().encodeToString(bytes));
    }

    String outOf(String text) {
        String clean = text;
        for (String form : forms) {
            clean = form.length() < SHORT
                    ? clean.replaceAll(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(form) + "(?![\\p{L}\\p{N}])", Redaction.MASK)
                    : clean.replace(form, Redaction.MASK);
        }
        return TOKEN.matcher(clean)
                .replaceAll(
                        token -> token.group().contains("://") || token.group().contains("=")
                                ? Matcher.quoteReplacement(Redaction.of(token.group()))
                                : Matcher.quoteReplacement(token.group()));
    }
}
