package io.ferro.tck.engine;

import io.ferro.tck.PgBouncer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PostgreSQL database and the user to whom it belongs.
 *
 * @param server the URL of the database, with a user of more rights
 * @param user the user
 * @param password the password
 */
public record OwnedDatabase(String server, String user, String password) {

    private static final Pattern URL = Pattern.compile("(postgresql://)(?:[^@/?]*@)?([^@/?]+)/([^/?]+)(\\?.*)?");

    /** {@return its name} */
    public String name() {
        return parts().group(3);
    }

    /** {@return the URL that leads to the server itself} */
    public String url() {
        return url(parts().group(2), parts().group(4) == null ? "" : parts().group(4));
    }

    /**
     * {@return the URL that leads through a pooler}
     *
     * @param pooler the pooler
     */
    public String url(PgBouncer pooler) {
        return url("127.0.0.1:" + pooler.port(), "");
    }

    /**
     * {@return a URL with one more parameter}
     *
     * @param url the URL
     * @param parameter the parameter with its value
     */
    public static String with(String url, String parameter) {
        return url + (url.contains("?") ? "&" : "?") + parameter;
    }

    private String url(String hosts, String parameters) {
        return "postgresql://" + user + ":" + password + "@" + hosts + "/" + name() + parameters;
    }

    private Matcher parts() {
        Matcher parts = URL.matcher(server);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a URL of a test database");
        }
        return parts;
    }

    /** {@return the name, without a password} */
    @Override
    public String toString() {
        return name() + " of " + user;
    }
}
