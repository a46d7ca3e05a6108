package io.ferro.error;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionFailedException;
import io.ferro.url.ConnectionUrl;
import io.ferro.url.PostgresUrl;
import java.util.Collection;
import java.util.Optional;

/** Errors about encrypted connections to PostgreSQL: FERRO-0140 to FERRO-0144. */
public final class TlsErrors {

    private TlsErrors() {}

    public static ConfigurationException wrongMode(ConnectionUrl url, String mode, Collection<String> modes) {
        return contradiction(url, "has the sslmode \"" + mode + "\". Use one of " + String.join(", ", modes) + ".");
    }

    public static ConfigurationException contradiction(ConnectionUrl url, String text) {
        return new ConfigurationException("FERRO-0140: The connection URL \"" + url.redacted() + "\" " + text, null);
    }

    /**
     * {@return the error for a connect that failed because the two sides did not agree on encryption or on certificates; empty if it
     * failed for another reason}
     *
     * @param name the name of the connection
     * @param url its URL
     * @param cause what the driver or the pool threw
     */
    static Optional<ConnectionFailedException> find(String name, ConnectionUrl url, Throwable cause) {
        if (!(url instanceof PostgresUrl)) {
            return Optional.empty(); // Its driver may not be there.
        }
        return TlsFailure.find(cause)
                .map(failure -> new ConnectionFailedException(
                        "FERRO-" + failure.id() + ": The connection \"" + name + "\" to " + url.redacted()
                                + " could not be opened: " + failure.what() + " ("
                                + url.redactIn(failure.detail()) + "). " + failure.remedy(),
                        cause));
    }
}
