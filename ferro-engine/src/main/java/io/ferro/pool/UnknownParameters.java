package io.ferro.pool;

import io.ferro.url.PostgresUrl;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The driver ignores the parameters that it does not know, such as one whose name is written wrongly. Somebody should hear of it. */
final class UnknownParameters {

    private static final Logger LOG = LoggerFactory.getLogger(NamedConnection.class);

    private UnknownParameters() {}

    static void report(String connection, PostgresUrl url) {
        for (String name : url.parameters().keySet()) {
            if (PGProperty.forName(name) == null) {
                // Only what can be read in the redacted URL: it might be the rest of a password with an ampersand in
                // it.
                LOG.warn(
                        "The parameter {} of the connection \"{}\" is unknown to the PostgreSQL driver, which ignores it",
                        url.redacted().contains(name) ? name : "***",
                        connection);
            }
        }
    }
}
