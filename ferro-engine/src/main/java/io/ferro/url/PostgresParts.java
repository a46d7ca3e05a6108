package io.ferro.url;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a PostgreSQL URL as RFC 3986 divides it. At one place it is stricter: an at sign ends the password, so behind the host it
 * has to be encoded. Whoever forgets to encode a slash or a question mark in a password would otherwise be connected to a host that is
 * named like the user, and be shown half of the password as the name of a database.
 *
 * @param userInfo user and password, encoded
 * @param hosts the hosts, encoded
 * @param database the database
 * @param parameters the parameters
 */
record PostgresParts(
        String userInfo, String hosts, @Nullable String database, Map<String, String> parameters) {

    static PostgresParts of(UrlText text, String rest) {
        if (!rest.startsWith("//")) {
            throw text.wrong("two slashes are missing", "Write postgresql://host/database.");
        }
        if (rest.indexOf('#') >= 0) {
            throw text.wrong("it has a #, which would begin a fragment", "Write %23.");
        }
        if (rest.codePoints().anyMatch(Character::isWhitespace)) {
            throw text.wrong("it has white space", "Write %20 for a space.");
        }
        int end = Places.ofAny("/?", rest, 2);
        if (rest.lastIndexOf('@') >= end) {
            throw text.wrong(
                    "it has an at sign behind the host",
                    "Write %40, and in a password %2F for a slash and %3F for a question mark.");
        }
        int question = Places.of('?', rest, end, rest.length());
        // The last one, because people forget to encode one in a password.
        int host = rest.lastIndexOf('@', end) + 1;
        return new PostgresParts(
                host == 0 ? "" : rest.substring(2, host - 1),
                rest.substring(host == 0 ? 2 : host, end),
                end == question ? null : database(text, rest.substring(end + 1, question)),
                question == rest.length() ? Map.of() : text.parameters(rest.substring(question + 1)));
    }

    private static @Nullable String database(UrlText text, String encoded) {
        if (encoded.indexOf('/') >= 0) {
            throw text.wrong("its database has a slash", "Write %2F, or leave the slash out.");
        }
        String database = text.decode(encoded);
        if (database.chars().anyMatch(Character::isISOControl)) {
            throw text.wrong("its database has a control character", "Write the name of a database.");
        }
        return database.isEmpty() ? null : database;
    }
}
