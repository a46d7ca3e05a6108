package io.ferro.url;

import java.util.regex.Pattern;

/** Takes the secrets out of texts that look like connection URLs. */
final class Redaction {

    private static final String MASK = "***";

    /** Greedy up to the last at sign before the path, because people forget to encode one in a password. */
    private static final Pattern PASSWORD = Pattern.compile("((?://|^)[^:/?@]*:)[^/?]*@");

    /** A password whose at sign and host were forgotten stands where a port would. */
    private static final Pattern NO_PORT = Pattern.compile("(//[^:/?@\\[]*:)(?![0-9]*(?:[/?,]|$))[^/?@]+(?=[/?]|$)");

    private static final Pattern SECRET_PARAMETER = Pattern.compile(
            "(?i)([?&][^=&]*(?:password|passwd|pwd|secret|token|apikey|api_key|service_role)[^=&]*=)[^&]*");

    private Redaction() {}

    static String of(String url) {
        String masked = PASSWORD.matcher(url).replaceAll("$1" + MASK + "@");
        masked = NO_PORT.matcher(masked).replaceAll("$1" + MASK);
        return SECRET_PARAMETER.matcher(masked).replaceAll("$1" + MASK);
    }

    static String without(String secret, String text) {
        return secret.isEmpty() ? text : text.replace(secret, MASK);
    }
}
