package io.ferro.url;

import io.ferro.error.ConnectionErrors;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts that every connection URL is made of: percent-encoding and parameters. */
final class UrlText {

    private static final int LONGEST_SHOWN = 100;

    private final String whole;

    UrlText(String whole) {
        this.whole = whole;
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(whole)) {
            throw wrong("half of a character is missing in it", "Write the character percent-encoded in UTF-8.");
        }
        if (whole.chars().anyMatch(Character::isISOControl)) {
            throw wrong("it has a line break or another control character", "Write it percent-encoded.");
        }
        if (!whole.strip().equals(whole)) {
            throw wrong("it begins or ends with white space", "Take it away, or write %20.");
        }
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
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte next = bytes[i];
            if (next == '%') {
                next = encoded(bytes, i);
                i += 2;
            }
            bytes[length++] = next;
        }
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
            if (decoded.indexOf('\0') >= 0) {
                throw wrong("it has a %00", "No database takes this character.");
            }
            return decoded;
        } catch (CharacterCodingException e) {
            throw wrong("what is percent-encoded in it is not UTF-8", "Encode the bytes of UTF-8.");
        }
    }

    private byte encoded(byte[] bytes, int percent) {
        int high = percent + 2 < bytes.length ? Character.digit(bytes[percent + 1], 16) : -1;
        int low = percent + 2 < bytes.length ? Character.digit(bytes[percent + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw wrong("a percent sign is not followed by two hexadecimal digits", "Write %25 for a percent sign.");
        }
        return (byte) (high * 16 + low);
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
            if (name.isBlank()) {
                throw wrong("a parameter has no name", "Write name=value.");
            }
            if (parameters.put(name, value) != null) {
                throw wrong("the parameter " + shown(name) + " is given twice", "Give it once.");
            }
        }
        return parameters;
    }

    /**
     * {@return a part of the URL if it may be shown, that is if it can be read in the redacted URL, which is shown anyway} What stands
     * where the name of a parameter should may be the rest of a password with an ampersand in it.
     */
    String shown(String part) {
        return part.length() <= LONGEST_SHOWN && ConnectionUrl.redact(whole).contains(part) ? part : Redaction.MASK;
    }

    RuntimeException wrong(String why, String remedy) {
        return ConnectionErrors.wrongUrl(whole, why, remedy);
    }
}
