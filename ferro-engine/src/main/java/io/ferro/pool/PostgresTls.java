package io.ferro.pool;

import io.ferro.error.TlsErrors;
import io.ferro.error.UnusableFile;
import io.ferro.url.PostgresUrl;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a URL says about encryption, turned into what the driver needs so that it means what it says: as in libpq, but with the JVM's
 * trust store where no file is named.
 */
final class PostgresTls {

    private static final List<String> MODES =
            List.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

    private static final String MODE = "sslmode";
    private static final String ROOT = "sslrootcert";
    private static final String FACTORY = "sslfactory";
    private static final String SYSTEM = "system";

    private final PostgresUrl url;
    private final Map<String, String> parameters;
    private @Nullable TlsFile root;
    private @Nullable ClientFiles client;

    private PostgresTls(PostgresUrl url) {
        this.url = url;
        this.parameters = new TreeMap<>(url.parameters());
    }

    /**
     * {@return what a URL means}
     *
     * @param url the URL
     * @throws io.ferro.ConfigurationException if its parameters contradict each other
     */
    static PostgresTls of(PostgresUrl url) {
        PostgresTls tls = new PostgresTls(url);
        tls.chooseMode();
        if (!tls.parameters.containsKey(FACTORY)) { // Whoever brings a factory decides what it trusts and shows.
            tls.client = ClientFiles.of(url);
            tls.chooseTrust();
        }
        return tls;
    }

    /** {@return all parameters of the URL for the driver} */
    Map<String, String> parameters() {
        return parameters;
    }

    /**
     * {@return the properties for one more connection, after a look at the files that they name}
     *
     * @param properties the properties, with these parameters
     * @throws UnusableFile if one of the files cannot be used
     */
    Properties checked(Properties properties) throws UnusableFile {
        if (root != null) {
            root.certificates();
        }
        return client == null ? properties : client.checked(properties);
    }

    private void chooseMode() {
        String given = parameters.get(MODE);
        if (given != null) {
            String mode = given.toLowerCase(Locale.ROOT);
            if (!MODES.contains(mode)) {
                throw TlsErrors.wrongMode(url, given, MODES);
            }
            parameters.put(MODE, mode);
        } else if (driverVerifies(parameters.get("ssl")) || SYSTEM.equals(parameters.get(ROOT))) {
            parameters.put(MODE, "verify-full");
        }
    }

    /** The driver's own older parameter. */
    private static boolean driverVerifies(@Nullable String ssl) {
        return ssl != null && (ssl.isEmpty() || Boolean.parseBoolean(ssl));
    }

    private void chooseTrust() {
        if (SYSTEM.equals(parameters.get(ROOT))) {
            if (!"verify-full".equals(parameters.get(MODE))) {
                // Anybody can have a certificate for a host of his own from an authority that everybody knows.
                throw TlsErrors.contradiction(
                        url, "has sslrootcert=system with a weaker sslmode than verify-full. Use verify-full.");
            }
            parameters.remove(ROOT);
        }
        String file = parameters.get(ROOT);
        if (file != null && "require".equals(parameters.get(MODE))) {
            parameters.put(MODE, "verify-ca"); // As libpq does; the driver would look at no certificate.
        }
        if (!parameters.getOrDefault(MODE, "").startsWith("verify-")) {
            return;
        }
        if (file != null) {
            root = new TlsFile(ROOT, file);
        } else if (client != null) {
            // The driver's factory for the JVM's trust store shows none.
            throw TlsErrors.contradiction(
                    url,
                    "has a certificate of the client and does not say whom to trust. Name the file of the server's"
                            + " authority with sslrootcert.");
        } else {
            // Without it the driver looks for ~/.postgresql/root.crt instead of asking the JVM's trust store.
            parameters.put(FACTORY, "org.postgresql.ssl.DefaultJavaSSLFactory");
        }
    }
}
