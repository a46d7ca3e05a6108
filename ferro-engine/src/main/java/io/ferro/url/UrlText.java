package io.ferro.url;

import io.ferro.error.ConnectionErrors;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts that every connection URL is made of: percent-encoding and parameters. */
final class UrlText {

    private final String whole;

    UrlText(String whole) {
        this.whole = whole;
    }

    /** {@return the whole URL as it was given, secrets included} */
    String whole() {
        return whole;
    }

    /** Decodes {@code %xx}; a plus sign stays one, as RFC 3986 has it. */
    String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] != '%') {
                bytes.write(raw[i]);
                continue;
            }
            int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                throw wrong(
                        "a percent sign is not followed by two hexadecimal digits", "Write %25 for a percent sign.");
            }
            bytes.write(high * 16 + low);
            i += 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Takes {@code a=1&b=2} apart; a parameter given twice is an error. */
    Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (parameters.put(name, value) != null) {
                throw wrong("the parameter " + name + " is given twice", "Give it once.");
            }
        }
        return parameters;
    }

    RuntimeException wrong(String why, String remedy) {
        return ConnectionErrors.wrongUrl(whole, why, remedy);
    }
}
