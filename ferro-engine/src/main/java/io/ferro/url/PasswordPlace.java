package io.ferro.url;

import io.ferro.url.Redaction.Range;
import java.util.Locale;
import java.util.Optional;

/** Where the password stands in a text that should be a URL: between a colon and the last at sign, however many there are. */
final class PasswordPlace {

    private static final String JDBC = "jdbc:";

    private final String text;

    /** The first character that may belong to user, password or host. */
    private final int start;

    /** The end of what may belong to them. */
    private final int end;

    private PasswordPlace(String text) {
        this.text = text;
        int from = text.regionMatches(true, 0, JDBC, 0, JDBC.length()) ? JDBC.length() : 0;
        int colon = text.indexOf(':', from);
        String scheme = colon < 0 ? "" : text.substring(from, colon).toLowerCase(Locale.ROOT);
        boolean slashes = colon >= 0 && text.startsWith("//", colon + 1);
        if (scheme.equals("sqlite")) {
            // Its colons and at signs are those of a path, but where it was mistaken for the address of a server.
            start = slashes ? colon + 3 : text.length();
            end = Places.ofAny("/?#", text, start);
        } else {
            boolean postgres = scheme.equals("postgres") || scheme.equals("postgresql");
            start = slashes ? colon + 3 : postgres ? colon + 1 : from;
            end = text.length();
        }
    }

    static Optional<Range> in(String text) {
        PasswordPlace place = new PasswordPlace(text);
        int at = text.lastIndexOf('@', place.end - 1);
        if (at < place.start) {
            return place.behindHost(place.start);
        }
        int password = place.afterColon(place.start, at);
        return password >= 0 ? Optional.of(new Range(password, at)) : place.behindHost(at + 1);
    }

    /** Where the host was forgotten, a password stands where a port should, and everything after it may be its rest. */
    private Optional<Range> behindHost(int hosts) {
        int limit = Math.min(end, Places.ofAny("/?#", text, hosts));
        int host = hosts;
        while (host <= limit) {
            int hostEnd = Places.of(',', text, host, limit);
            int bracket = text.startsWith("[", host) ? Places.of(']', text, host, hostEnd) : hostEnd;
            int port = afterColon(bracket == hostEnd ? host : bracket, hostEnd);
            if (port >= 0 && port < hostEnd && !Ports.isPort(text, port, hostEnd)) {
                return Optional.of(new Range(port, end));
            }
            host = hostEnd + 1;
        }
        return Optional.empty();
    }

    /** The place after the first colon, encoded or not; -1 if there is none. */
    private int afterColon(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ':') {
                return i + 1;
            }
            if (text.regionMatches(true, i, "%3A", 0, 3) && i + 3 <= to) {
                return i + 3;
            }
        }
        return -1;
    }
}
