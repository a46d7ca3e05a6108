package io.ferro.tck.connection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms in which a secret may turn up in a text. */
final class SecretForms {

    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");

    /** A group of Base64 holds so many bytes. */
    private static final int GROUP = 3;

    private final Set<String> forms = new LinkedHashSet<>();

    SecretForms(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        forms.add(secret);
        for (String form : new String[] {encoded, encoded.replace("+", "%20"), everyByte(bytes)}) {
            forms.add(form);
            forms.add(ENCODED.matcher(form).replaceAll(match -> match.group().toLowerCase(Locale.ROOT)));
        }
        for (Base64.Encoder encoder : new Base64.Encoder[] {Base64.getEncoder(), Base64.getUrlEncoder()}) {
            for (int before = 0; before < GROUP; before++) {
                forms.add(inBase64(encoder, bytes, before));
            }
        }
    }

    private static String everyByte(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte next : bytes) {
            text.append("%%%02X".formatted(next));
        }
        return text.toString();
    }

    /** What is the same whatever comes before and after: the characters that hold bits of the secret alone. */
    private static String inBase64(Base64.Encoder encoder, byte[] secret, int before) {
        byte[] bytes = new byte[before + secret.length];
        System.arraycopy(secret, 0, bytes, before, secret.length);
        String text = encoder.withoutPadding().encodeToString(bytes);
        int first = before == 0 ? 0 : before + 1;
        int last = bytes.length % GROUP == 0 ? text.length() : text.length() - 1;
        return text.substring(first, last);
    }

    /** {@return the form of the secret that stands in a text} */
    Optional<String> in(String text) {
        return forms.stream().filter(text::contains).findFirst();
    }
}
